/**
 * How records leave for another archive: a bag (BagIt 1.0, RFC 8493), or the same as an E-ARK SIP, that whoever gets it
 * can check and read without us, with the acts, the evidence about them, and descriptions in the vocabularies of archives (Dublin Core, PREMIS 3).
 */
package ma.ittifaq.archive.transfer;
