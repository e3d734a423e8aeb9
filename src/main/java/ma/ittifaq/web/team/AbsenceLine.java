package ma.ittifaq.web.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.team.Absence;
import ma.ittifaq.web.Words;

/** An absence as the page shows it. */
public record AbsenceLine(
        UUID id, String name, String ppr, Absence.Kind kind, Absence.Origin origin, LocalDate first, LocalDate last) {

    static List<AbsenceLine> of(List<Absence> found, Directory directory, Words words) {
        Map<UUID, Employee> people =
                directory.findAll(found.stream().map(Absence::person).distinct().toList());
        return found.stream()
                .map(each -> new AbsenceLine(
                        each.id(),
                        words.name(people.get(each.person()).name()),
                        people.get(each.person()).ppr(),
                        each.kind(),
                        each.origin(),
                        each.first(),
                        each.last()))
                .toList();
    }
}
