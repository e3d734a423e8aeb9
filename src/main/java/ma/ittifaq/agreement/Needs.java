package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.AgreementState.ACTIVE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_AUTHORITY_SIGNATURE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_HR_VISA;
import static ma.ittifaq.agreement.AgreementState.AWAITING_MANAGER_SIGNATURE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_SECURITY_VISA;
import static ma.ittifaq.agreement.AgreementState.DRAFT;
import static ma.ittifaq.agreement.AgreementState.ENDING;
import static ma.ittifaq.agreement.AgreementState.IN_REVIEW;
import static ma.ittifaq.agreement.AgreementState.RETURNED;
import static ma.ittifaq.agreement.AgreementState.SIGNED;
import static ma.ittifaq.agreement.AgreementState.SUSPENDED;
import static ma.ittifaq.agreement.SensitiveField.HEALTH_GROUNDS;
import static ma.ittifaq.agreement.SensitiveField.HOME_ADDRESS;
import static ma.ittifaq.agreement.SensitiveField.IDENTITY_NUMBER;
import static ma.ittifaq.agreement.SensitiveField.PHONE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one declaration of who needs which sensitive field, at which step, and what for (law 09-08). What is not here is
 * not shown, whoever asks and by whatever door. The table in the documentation is made of it.
 */
public final class Needs {

    private static final Set<AgreementState> ALWAYS = EnumSet.allOf(AgreementState.class);
    private static final Set<AgreementState> DRAFTS = EnumSet.of(DRAFT, RETURNED);
    private static final Set<AgreementState> IN_FORCE = EnumSet.of(SIGNED, ACTIVE, SUSPENDED, ENDING);
    private static final Set<AgreementState> RECORDS = EnumSet.copyOf(
            Stream.concat(IN_FORCE.stream(), AgreementState.ended().stream()).toList());
    private static final Set<AgreementState> BOUND = AgreementState.bound();

    /** On the act, for whoever may read it. */
    public static final Set<SensitiveField> PRINTED = EnumSet.of(HOME_ADDRESS, PHONE, IDENTITY_NUMBER);

    /** The first row that fits gives the purpose: what somebody does comes before what they are. */
    private static final List<Row> ROWS = List.of(
            row(Looker.EMPLOYEE, ALWAYS, Purpose.OWN_DATA, EnumSet.allOf(SensitiveField.class)),
            row(Looker.AUTHOR, DRAFTS, Purpose.DRAFTING, EnumSet.of(HOME_ADDRESS, PHONE, HEALTH_GROUNDS)),
            row(Looker.MANAGER, EnumSet.of(IN_REVIEW), Purpose.DECIDING, EnumSet.of(HOME_ADDRESS, PHONE)),
            row(
                    Looker.HR_OFFICER,
                    EnumSet.of(AWAITING_HR_VISA),
                    Purpose.ENDORSING,
                    EnumSet.of(HOME_ADDRESS, PHONE, HEALTH_GROUNDS)),
            row(
                    Looker.SECURITY_OFFICER,
                    EnumSet.of(AWAITING_SECURITY_VISA),
                    Purpose.ENDORSING,
                    EnumSet.of(HOME_ADDRESS)),
            row(Looker.MANAGER, EnumSet.of(AWAITING_MANAGER_SIGNATURE), Purpose.SIGNING, PRINTED),
            row(Looker.AUTHORITY, EnumSet.of(AWAITING_AUTHORITY_SIGNATURE), Purpose.SIGNING, PRINTED),
            row(Looker.MANAGER, IN_FORCE, Purpose.FOLLOWING, EnumSet.of(HOME_ADDRESS, PHONE)),
            row(Looker.SECURITY_OFFICER, IN_FORCE, Purpose.FOLLOWING, EnumSet.of(HOME_ADDRESS)),
            row(Looker.HR_OFFICER, BOUND, Purpose.ADMINISTERING, PRINTED),
            row(Looker.ARCHIVIST, RECORDS, Purpose.ARCHIVING, PRINTED));

    /** A line of the declaration. */
    private record Row(Looker who, Set<AgreementState> at, Purpose purpose, Set<SensitiveField> fields) {
        boolean fits(Collection<Looker> lookers, AgreementState state) {
            return lookers.contains(who) && at.contains(state);
        }
    }

    private Needs() {}

    /** What these may see of an agreement in that state. */
    public static Set<SensitiveField> fields(Collection<Looker> lookers, AgreementState state) {
        return rows(lookers, state).flatMap(row -> row.fields.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What for; empty where they need nothing. */
    public static Optional<Purpose> purpose(Collection<Looker> lookers, AgreementState state) {
        return rows(lookers, state).map(Row::purpose).findFirst();
    }

    /** As which of these; empty where they need nothing. */
    static Optional<Looker> looker(Collection<Looker> lookers, AgreementState state) {
        return rows(lookers, state).map(Row::who).findFirst();
    }

    private static Stream<Row> rows(Collection<Looker> lookers, AgreementState state) {
        return ROWS.stream().filter(row -> row.fits(lookers, state));
    }

    private static Row row(Looker who, Set<AgreementState> at, Purpose purpose, Set<SensitiveField> fields) {
        return new Row(who, Set.copyOf(at), purpose, Set.copyOf(fields));
    }
}
