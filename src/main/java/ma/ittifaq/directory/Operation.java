package ma.ittifaq.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that is done here, each thing once, with whose it is. Boundaries ask it before they act, pages and API ask
 * it what to show, and the table of the documentation is made of it.
 *
 * <p>What is done to one agreement depends on the agreement, its state and who stands where: that law is the table of
 * moves and the law of readers, in {@code agreement}; here is only that it applies.
 */
public enum Operation {
    /** The ways in: sign-in, its second step, the one-time link. */
    SIGN_IN(Who.EVERYBODY),
    VERIFY_DOCUMENT(Who.EVERYBODY),
    FETCH_CERTIFICATES(Who.EVERYBODY),
    READ_API_DESCRIPTION(Who.EVERYBODY),

    /** That a page had waited too long, or that something went wrong. */
    READ_NOTICE(Who.SIGNED_IN),
    READ_GUIDE(Who.SIGNED_IN),
    OWN_ACCOUNT(Who.SIGNED_IN),
    OWN_WORK(Who.SIGNED_IN),
    OWN_DELEGATIONS(Who.SIGNED_IN),
    OWN_MESSAGES(Who.SIGNED_IN),
    OWN_NOTICES(Who.SIGNED_IN),
    OWN_INVITATIONS(Who.SIGNED_IN),
    /** Everybody has the list; in it are the agreements that they may read. */
    LIST_AGREEMENTS(Who.SIGNED_IN),
    FIND_PEOPLE(Who.SIGNED_IN),
    READ_CALENDAR(Who.SIGNED_IN),
    /** By the secret in the address alone; what it shows is its owner's, and as much as they may see. */
    READ_CALENDAR_FEED(Who.EVERYBODY),
    OWN_CALENDAR_FEEDS(Who.SIGNED_IN),
    /** For oneself; for somebody else it is {@link #DRAFT_FOR_OTHERS}. */
    DRAFT(Who.SIGNED_IN),
    DRAFT_FOR_OTHERS(Who.SUPERIORS),

    READ_METADATA(Who.READERS_OF_METADATA),
    READ_AGREEMENT(Who.READERS),
    MOVE_AGREEMENT(Who.PARTIES),
    CERTIFY(Who.EMPLOYEE),
    /** What employee and superior said of tasks and deliverables; whoever reads the agreement reads it. */
    NOTE_POINT(Who.PARTIES),
    /** A list of one's own making, for nobody else; each document on it is {@link #MOVE_AGREEMENT} and asked as such. */
    SIGN_MANY(Who.SIGNED_IN),

    /** The same for moves, reminders and tables: what is done to each agreement is asked as such. */
    DO_MANY(Who.SIGNED_IN),

    SEE_TEAM(Who.HEADS),

    SEARCH_ARCHIVE(Role.ARCHIVIST),
    OPEN_RECORD(Role.ARCHIVIST),
    CHECK_INTEGRITY(Role.ARCHIVIST),
    HOLD_RECORDS(Role.ARCHIVIST),
    PROPOSE_RETENTION_RULE(Role.ARCHIVIST),
    READ_RETENTION_SCHEDULE(Role.ARCHIVIST, Role.AUTHORITY),
    /** What an archivist proposes; deciding on it is never the proposer's. */
    DECIDE_RETENTION_RULE(Role.ARCHIVIST, Role.AUTHORITY),
    READ_DISPOSALS(Role.ARCHIVIST, Role.AUTHORITY),
    /** To list records for elimination, and to carry out what others approved. */
    DISPOSE(Role.ARCHIVIST),
    /** To take lines out of a list, and to decide on it, which is never the proposer's. */
    REVIEW_DISPOSAL(Role.ARCHIVIST, Role.AUTHORITY),
    READ_TRANSFERS(Role.ARCHIVIST, Role.AUTHORITY),
    /** To list definitive records for another archive, to have them packed, to hand them over, to enter the receipt. */
    TRANSFER(Role.ARCHIVIST),
    /** To take lines out of a transfer, and to decide on it, which is never the proposer's. */
    REVIEW_TRANSFER(Role.ARCHIVIST, Role.AUTHORITY),
    /** Packages of records and scans of papers, from where they wait in the data directory. */
    TAKE_IN(Role.ARCHIVIST),
    READ_JOURNAL(Role.AUDITOR),
    /** Of groups, never of fewer than five; heads have those of their line. */
    SEE_FIGURES(Who.HEADS, Role.HR_OFFICER, Role.AUDITOR),
    /** To prepare an order of telework, and to follow what became of it. */
    PREPARE_ORDER(Role.HR_OFFICER, Role.AUTHORITY),
    /** To give it, and to end it. */
    GIVE_ORDER(Role.AUTHORITY),
    CODIFY(Role.HR_OFFICER),
    SET_POLICY(Role.HR_OFFICER),
    SET_CALENDAR(Role.HR_OFFICER),
    /** Of those whom the officer looks after; heads enter those of their line with {@link #SEE_TEAM}. */
    IMPORT_ABSENCES(Role.HR_OFFICER),
    /** Of the units that the officer looks after; heads see what came of it with {@link #SEE_TEAM}. */
    CLASSIFY_POSTS(Role.HR_OFFICER),
    /** To bring telework in by phases; heads decide what comes of it with {@link #SEE_TEAM}. */
    RUN_CAMPAIGNS(Role.HR_OFFICER),
    OVERSEE_DELEGATIONS(Role.HR_OFFICER),
    /** Who heads a unit while its post is vacant, in the units that the officer looks after. */
    NAME_ACTING_HEADS(Role.HR_OFFICER),
    /** Of the in-house authority: whose they are, and that they end before their day. */
    MANAGE_CERTIFICATES(Role.SECURITY_OFFICER, Role.ADMINISTRATOR),
    /** That a key which waits signs again: never an administrator alone, who may have opened the account. */
    ALLOW_KEYS(Role.SECURITY_OFFICER),
    ADMINISTER(Role.HR_OFFICER, Role.ADMINISTRATOR),
    IMPORT_DIRECTORY(Role.HR_OFFICER, Role.ADMINISTRATOR),
    SEE_IDENTITY_NUMBERS(Role.HR_OFFICER, Role.ARCHIVIST, Role.ADMINISTRATOR),
    /** Mails that could not be sent: to whom, and why. */
    MANAGE_MAIL(Role.ADMINISTRATOR),
    /** Accounts and roles of others, never one's own. */
    STEWARD_ACCOUNTS(Role.ADMINISTRATOR);

    /** By what somebody may do it. */
    public enum Who {
        EVERYBODY,
        SIGNED_IN,
        /** The superior of somebody, whoever stands for them, and HR. */
        SUPERIORS,
        READERS_OF_METADATA,
        READERS,
        /** Readers whom the row of the table of moves names. */
        PARTIES,
        EMPLOYEE,
        /** Who heads a unit, or holds one of the roles, if there are any. */
        HEADS,
        /** Who holds one of the roles, wherever. */
        ROLE
    }

    private final Who who;
    private final Set<Role> roles;

    Operation(Who who, Role... roles) {
        this.who = who;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Arrays.asList(roles));
    }

    Operation(Role... roles) {
        this(Who.ROLE, roles);
    }

    public Who who() {
        return who;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Whether it is of an office, so that a role or a unit headed decides, and nothing else. */
    public boolean isOfOffice() {
        return who == Who.ROLE || who == Who.HEADS;
    }

    /** Whether the actor's office lets them; the system holds none. */
    public boolean isFor(Actor actor, OrgChart chart) {
        return !actor.isSystem()
                && isFor(
                        chart.roles(actor.person()),
                        who == Who.HEADS && !chart.inLineOf(actor.person()).isEmpty());
    }

    /** Whether these roles let somebody, or that they head a unit. */
    public boolean isFor(Set<Role> held, boolean head) {
        return switch (who) {
            case ROLE -> holdsOne(held);
            case HEADS -> head || holdsOne(held);
            default -> throw new IllegalStateException(this + " is not of an office");
        };
    }

    private boolean holdsOne(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
