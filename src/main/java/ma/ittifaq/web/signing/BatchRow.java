package ma.ittifaq.web.signing;

import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.signing.BatchItem;

/**
 * A document of a batch as the page shows it.
 *
 * @param line what the agreement says on its face; null when it is not the viewer's to see, or gone
 * @param holder whose place the viewer takes; empty when they sign in person
 * @param why why it is not signed; empty unless it failed
 */
public record BatchRow(BatchItem item, AgreementLine line, String holder, String why) {}
