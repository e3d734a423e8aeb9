package ma.ittifaq.directory;

import java.util.Map;
import java.util.UUID;

/** What a unit is, in the words of the file. Null parent: the root; null head: vacant. */
record UnitLine(String nameAr, String nameFr, UnitKind kind, int minimumPresent, String parent, String head) {

    private static final UnitLine NONE = new UnitLine(null, null, null, 0, null, null);

    static UnitLine of(OrgUnit unit, Map<UUID, String> codes, Map<UUID, String> heads) {
        return new UnitLine(
                unit.nameAr(),
                unit.nameFr(),
                unit.kind(),
                unit.minimumPresent(),
                unit.parent().map(codes::get).orElse(null),
                heads.get(unit.id()));
    }

    /** The present unit with the line over it. */
    static UnitLine of(ImportRow row, UnitLine present) {
        UnitLine before = present == null ? NONE : present;
        String minimum = row.over(Integer.toString(before.minimumPresent), ImportColumn.MINIMUM_PRESENT);
        return new UnitLine(
                row.over(before.nameAr, ImportColumn.NAME_AR),
                row.over(before.nameFr, ImportColumn.NAME_FR),
                row.text(ImportColumn.KIND).flatMap(ImportForm::kind).orElse(before.kind),
                minimum == null ? 0 : Integer.parseInt(minimum),
                row.over(before.parent, ImportColumn.PARENT_CODE),
                row.over(before.head, ImportColumn.HEAD_PPR));
    }
}
