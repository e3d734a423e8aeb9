package ma.ittifaq.api;

import java.util.UUID;
import ma.ittifaq.directory.Employee;

/** A person in the directory, as every colleague may find them. The PPR is shown to those who work with it. */
public record EmployeeBody(
        UUID id, String nameAr, String nameFr, UUID unit, String postAr, String postFr, String email, String ppr) {

    static EmployeeBody of(Employee e, boolean withNumber) {
        return new EmployeeBody(
                e.id(),
                e.name().ar(),
                e.name().fr(),
                e.unit(),
                e.post().postAr(),
                e.post().postFr(),
                e.email(),
                withNumber ? e.ppr() : null);
    }
}
