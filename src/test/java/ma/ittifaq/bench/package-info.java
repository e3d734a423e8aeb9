/**
 * Load drivers, not part of the test command. With a server in demo mode ({@code mvn -Pdemo package}) stopped:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.cp
 * java -cp target/test-classes:target/classes:$(cat target/bench.cp) ma.ittifaq.bench.ManyAgreements JDBC-URL 100000
 * </pre>
 *
 * then, with the server running again:
 *
 * <pre>
 * … ma.ittifaq.bench.WorkflowLoad http://localhost:8080/ CLIENTS ROUNDS
 * … ma.ittifaq.bench.ListLoad http://localhost:8080/ USER CLIENTS ROUNDS
 * </pre>
 *
 * {@code ManyAgreements} writes by SQL, here and nowhere else: it copies stored agreements under new names, and gives
 * every employee an account with the demo's password, because one person cannot have two drafts at once.
 *
 * <p>{@code … ma.ittifaq.bench.KillDriver TIMES SEED} needs no server: it starts the provisioned one on a database of its
 * own, kills it in the middle of random moves and audits the books; the test command does it three times.
 */
package ma.ittifaq.bench;
