package ma.ittifaq.signing;

import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.PadesLevel;

/**
 * The full validation of a document by DSS, kept with the act: the XML that archives and auditors know (ETSI TS 119
 * 102-2) and its summary, one line for each signature, oldest first.
 */
record ValidationReport(List<Line> lines, String xml) {

    static final String PASSED = "TOTAL_PASSED";

    /** Indication and reached format as DSS spells them, for example TOTAL_PASSED and PAdES-BASELINE-B. */
    record Line(String field, String indication, String subIndication, String level) {
        boolean passed() {
            return PASSED.equals(indication);
        }
    }

    ValidationReport {
        lines = List.copyOf(lines);
    }

    /** The level that the signature in this field reached; empty when the report names none there. */
    Optional<PadesLevel> level(String field) {
        return lines.stream()
                .filter(line -> line.field().equals(field))
                .map(line -> PadesLevel.reached(line.level()))
                .findFirst();
    }

    boolean passed() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::passed);
    }

    String summary() {
        StringBuilder summary = new StringBuilder();
        for (Line line : lines) {
            summary.append(line.field()).append(' ').append(line.indication());
            summary.append(line.subIndication().isEmpty() ? "" : " " + line.subIndication());
            summary.append(' ').append(line.level()).append('\n');
        }
        return summary.toString().strip();
    }
}
