package ma.ittifaq.directory;

/** Kinds of structure (decree 2-05-1369); the administration itself is the root of the tree. */
public enum UnitKind {
    ADMINISTRATION,
    DIRECTION,
    DIVISION,
    SERVICE
}
