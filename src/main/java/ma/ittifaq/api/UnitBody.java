package ma.ittifaq.api;

import java.util.UUID;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.UnitKind;

/** A unit in the tree. */
public record UnitBody(
        UUID id, String code, String nameAr, String nameFr, UnitKind kind, UUID parent, UUID head, int minimumPresent) {

    static UnitBody of(OrgUnit u) {
        return new UnitBody(
                u.id(),
                u.code(),
                u.nameAr(),
                u.nameFr(),
                u.kind(),
                u.parent().orElse(null),
                u.head().orElse(null),
                u.minimumPresent());
    }
}
