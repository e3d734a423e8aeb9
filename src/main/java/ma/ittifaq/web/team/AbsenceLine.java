package ma.ittifaq.web.team;

import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.team.Absence;

/** An absence as the page shows it. */
public record AbsenceLine(UUID id, String name, Absence.Kind kind, LocalDate first, LocalDate last) {}
