package ma.ittifaq.it;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Role;

/** People of the demonstration: the role of each, the unit they belong to, and whether they head it. */
enum Person {
    NOBODY("", null, "", false),
    EMPLOYEE("salma.idrissi", null, "Service du développement des applications", false),
    HEAD("karim.bennis", null, "Service du développement des applications", true),
    HR("nadia.alaoui", Role.HR_OFFICER, "Direction des ressources humaines", false),
    SECURITY("youssef.tazi", Role.SECURITY_OFFICER, "Agence nationale des services numériques", false),
    AUTHORITY("hassan.fassi", Role.AUTHORITY, "Agence nationale des services numériques", false),
    ARCHIVIST("amina.berrada", Role.ARCHIVIST, "Service des archives et de la documentation", true),
    AUDITOR("omar.chraibi", Role.AUDITOR, "Agence nationale des services numériques", false),
    ADMINISTRATOR("admin", Role.ADMINISTRATOR, "Service des réseaux et systèmes", false);

    private final String user;
    private final Role role;
    private final String unit;
    private final boolean head;

    Person(String user, Role role, String unit, boolean head) {
        this.user = user;
        this.role = role;
        this.unit = unit;
        this.head = head;
    }

    static Set<Person> named() {
        return EnumSet.complementOf(EnumSet.of(NOBODY));
    }

    String unit() {
        return unit;
    }

    String user() {
        return user;
    }

    Api api() {
        return this == NOBODY ? Api.asNobody() : Api.as(user);
    }

    /** By which the server knows them. */
    String id() throws IOException, InterruptedException {
        return Contract.json(api().get("/me")).at("/person/id").asText();
    }

    /** Who of them the server knows by that. */
    static Optional<Person> ofId(String id) throws IOException, InterruptedException {
        for (Person person : named()) {
            if (person.id().equals(id)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private Set<Role> roles() {
        return role == null ? Set.of() : Set.of(role);
    }

    /** Whether what is of no single agreement is theirs. */
    boolean may(Operation operation) {
        return switch (operation.who()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> this != NOBODY;
            case ROLE, HEADS -> operation.isFor(roles(), head);
            // The authority is the superior of who heads the whole administration.
            case SUPERIORS -> head || role == Role.HR_OFFICER || role == Role.AUTHORITY;
            default -> throw new IllegalStateException(operation + " is of one agreement");
        };
    }

    /** What they are to an agreement: columns of the table of readers. */
    Set<String> relations(Subject agreement) {
        Set<String> relations = new TreeSet<>();
        Optional.ofNullable(role).map(Role::name).ifPresent(relations::add);
        agreement.initiator().filter(this::equals).ifPresent(p -> relations.add("INITIATOR"));
        if (agreement.isOf(this)) {
            relations.add("EMPLOYEE");
        } else if (agreement.stations().containsKey(this)) {
            relations.add(agreement.stations().get(this));
        } else if (!agreement.unit().equals(unit)) {
            relations.add("OTHER_UNIT");
        } else {
            relations.add(head ? "SUPERIOR" : "SAME_UNIT");
        }
        return relations;
    }

    /** In which capacities they may make moves: columns of the table of moves. */
    Set<String> parties(Subject agreement) {
        Set<String> parties = new TreeSet<>();
        Optional.ofNullable(role)
                .filter(r -> EnumSet.of(Role.HR_OFFICER, Role.SECURITY_OFFICER, Role.AUTHORITY)
                        .contains(r))
                .map(Role::name)
                .ifPresent(parties::add);
        if (agreement.isOf(this)) {
            parties.addAll(Set.of("EMPLOYEE", "INITIATOR", "NOTICE_GIVER"));
        }
        agreement.initiator().filter(this::equals).ifPresent(p -> parties.add("INITIATOR"));
        if (head && agreement.unit().equals(unit) && !agreement.isOf(this)) {
            parties.addAll(Set.of("MANAGER", "NOTICE_GIVER"));
        }
        return parties;
    }
}
