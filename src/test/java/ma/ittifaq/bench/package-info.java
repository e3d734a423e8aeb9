/**
 * Figures and endurance, not part of the test command. All but the last need the provisioned server, and start it on ports and a
 * database of its own ({@code -Dbench.offset=…} when those are taken):
 *
 * <pre>
 * mvn -q package -DskipUnit exec:exec@figures                 how it starts, moves and lists; 100 000 stored
 * mvn -q package -DskipUnit exec:exec@figures -Dbench.rounds=20 -Dbench.stored=2000
 * mvn -q package -DskipUnit exec:exec@figures -Dbench.keep=true    the same on what the last one stored
 * mvn -q test-compile exec:exec@signatures              what a signature costs the processor; needs no server
 * mvn -q test-compile exec:exec@orders                  2 000 notices of an order of telework; needs no server
 * mvn -q package -DskipUnit exec:exec@batch                  500 documents signed in one batch, then sealed; baseline B
 * mvn -q package -DskipUnit exec:exec@batch -Dbench.stamps=demo    the same with time stamps: T, and LTA with the seal
 * mvn -q package -DskipUnit exec:exec@kill                    killed 100 times in the middle of random moves
 * mvn -q package -DskipUnit exec:exec@kill -Dbench.kills=10
 * mvn -q test-compile exec:exec@search                  a page of the archive's search at 10 000 to a million records
 * mvn -q test-compile exec:exec@search -Dbench.records=10000 -Dbench.questions=50
 * mvn -q test-compile exec:exec@search -Dbench.keep=true     the same on the records that the last one laid down
 * mvn -q test-compile exec:exec@index -Dbench.keep=true      how many records a second get their words anew
 * mvn -q test-compile exec:exec@export -Dbench.keep=true     100 000 records as CSV and XLSX in 100 MB of heap
 * mvn -q test-compile exec:exec@rendering                     what an act costs, beside deflate and Apache FOP
 * </pre>
 *
 * {@code Figures} prints one line for each figure, with the aim beside it. {@code KillDriver} audits the books after each
 * kill and ends with code 1 at the first fault; the test command does it three times.
 */
package ma.ittifaq.bench;
