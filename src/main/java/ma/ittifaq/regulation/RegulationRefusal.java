package ma.ittifaq.regulation;

import java.util.List;
import ma.ittifaq.platform.Refusal;

/** A refusal of the editors of clauses and references: nothing was kept. */
public final class RegulationRefusal extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient List<Defect> defects;

    private RegulationRefusal(Kind kind, List<Defect> defects, String key, Object... arguments) {
        super(kind, key, arguments);
        this.defects = defects;
    }

    static RegulationRefusal notVisible() {
        return new RegulationRefusal(Kind.NOT_FOUND, List.of(), "regulation.not_found");
    }

    static RegulationRefusal noDraft() {
        return new RegulationRefusal(Kind.CONFLICT, List.of(), "regulation.no_draft");
    }

    static RegulationRefusal stale(String code) {
        return new RegulationRefusal(Kind.STALE, List.of(), "regulation.stale", code);
    }

    static RegulationRefusal notPublishable(List<Defect> defects) {
        return new RegulationRefusal(Kind.INVALID, defects, "regulation.not_publishable", defects.size());
    }

    static RegulationRefusal notPrintable(List<Defect> defects) {
        return new RegulationRefusal(Kind.INVALID, defects, "regulation.not_printable", defects.size());
    }

    static RegulationRefusal mandatory(String code) {
        return new RegulationRefusal(Kind.CONFLICT, List.of(), "regulation.mandatory", code);
    }

    static RegulationRefusal tooLong(String code, int most) {
        return new RegulationRefusal(Kind.INVALID, List.of(), "regulation.too_long", code, most);
    }

    static RegulationRefusal character(String code) {
        return new RegulationRefusal(Kind.INVALID, List.of(), "regulation.character", code);
    }

    /** Everything that forbids the publication; empty for other refusals. */
    public List<Defect> defects() {
        return defects;
    }
}
