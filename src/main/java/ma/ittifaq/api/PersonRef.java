package ma.ittifaq.api;

import java.util.UUID;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.PersonName;

/** A person as others may name them. */
public record PersonRef(UUID id, String nameAr, String nameFr) {

    static PersonRef of(Employee employee) {
        return of(employee.id(), employee.name());
    }

    static PersonRef of(UUID id, PersonName name) {
        return new PersonRef(id, name.ar(), name.fr());
    }
}
