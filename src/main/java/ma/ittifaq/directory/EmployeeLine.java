package ma.ittifaq.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the directory knows of a person, in the words of the file. */
record EmployeeLine(
        PersonName name, String cnie, Post post, String unit, String email, String workPhone, LocalDate leftOn) {

    private static final EmployeeLine NONE = new EmployeeLine(
            new PersonName(null, null, null, null),
            null,
            new Post(null, null, null, null, null, null),
            null,
            null,
            null,
            null);

    static EmployeeLine of(Employee e, Map<UUID, String> codes) {
        return new EmployeeLine(
                e.name(),
                e.cnie().orElse(null),
                e.post() == null ? NONE.post : e.post(),
                codes.get(e.unit()),
                e.email(),
                e.workPhone(),
                e.leftOn().orElse(null));
    }

    /** The present person with the line over them. */
    static EmployeeLine of(ImportRow row, EmployeeLine present) {
        EmployeeLine before = present == null ? NONE : present;
        return new EmployeeLine(
                name(row, before.name),
                row.over(before.cnie, ImportColumn.CNIE),
                post(row, before.post),
                row.over(before.unit, ImportColumn.UNIT_CODE),
                row.over(before.email, ImportColumn.EMAIL),
                row.over(before.workPhone, ImportColumn.WORK_PHONE),
                row.has(ImportColumn.LEFT_ON)
                        ? row.text(ImportColumn.LEFT_ON)
                                .flatMap(ImportForm::date)
                                .orElse(null)
                        : before.leftOn);
    }

    private static PersonName name(ImportRow row, PersonName before) {
        return new PersonName(
                row.over(before.firstAr(), ImportColumn.FIRST_NAME_AR),
                row.over(before.lastAr(), ImportColumn.LAST_NAME_AR),
                row.over(before.firstFr(), ImportColumn.FIRST_NAME_FR),
                row.over(before.lastFr(), ImportColumn.LAST_NAME_FR));
    }

    private static Post post(ImportRow row, Post before) {
        return new Post(
                row.over(before.corpsAr(), ImportColumn.CORPS_AR),
                row.over(before.corpsFr(), ImportColumn.CORPS_FR),
                row.over(before.gradeAr(), ImportColumn.GRADE_AR),
                row.over(before.gradeFr(), ImportColumn.GRADE_FR),
                row.over(before.postAr(), ImportColumn.POST_AR),
                row.over(before.postFr(), ImportColumn.POST_FR));
    }

    void writeTo(Employee employee, Map<String, UUID> units) {
        employee.identify(name, cnie);
        employee.assign(units.get(unit), post);
        employee.reachAt(email, workPhone);
        if (leftOn != null) {
            employee.leave(leftOn);
        }
    }

    boolean leavesAfter(EmployeeLine before) {
        return leftOn != null && (before == null || before.leftOn == null);
    }
}
