package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.POLICY;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TODAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.regulation.TeleworkPolicy;

/** Leads an agreement along its road by real moves, each by the party that the law names. */
final class Path {

    static final UUID EMPLOYEE = UUID.nameUUIDFromBytes("employee".getBytes());
    static final UUID MANAGER = UUID.nameUUIDFromBytes("manager".getBytes());
    static final UUID HR = UUID.nameUUIDFromBytes("hr".getBytes());
    static final UUID SECURITY = UUID.nameUUIDFromBytes("security".getBytes());
    static final UUID AUTHORITY = UUID.nameUUIDFromBytes("authority".getBytes());
    static final UUID UNIT = UUID.nameUUIDFromBytes("unit".getBytes());

    private static final Map<Party, UUID> PEOPLE = Map.of(
            Party.EMPLOYEE, EMPLOYEE,
            Party.MANAGER, MANAGER,
            Party.HR_OFFICER, HR,
            Party.SECURITY_OFFICER, SECURITY,
            Party.AUTHORITY, AUTHORITY);

    private final Agreement agreement;
    private TeleworkPolicy policy = POLICY;
    private List<String> overlapping = List.of();
    private Optional<Followed> followed = Optional.empty();
    private boolean underMinimum;

    private Path(Agreement agreement) {
        this.agreement = agreement;
    }

    static Path byEmployee() {
        return by(EMPLOYEE, Party.EMPLOYEE, Kind.INITIAL);
    }

    static Path byManager() {
        return by(MANAGER, Party.MANAGER, Kind.INITIAL);
    }

    static Path by(UUID initiator, Party as, Kind kind) {
        Acting acting = new Acting(
                Actor.of(initiator),
                Map.of(as, Holder.inPerson(initiator), Party.INITIATOR, Holder.inPerson(initiator)));
        UUID predecessor = kind == Kind.INITIAL ? null : UUID.nameUUIDFromBytes("predecessor".getBytes());
        Agreement draft = new Agreement(
                kind,
                EMPLOYEE,
                UNIT,
                acting,
                as,
                predecessor,
                TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
        draft.revise(SampleTerms.complete(), acting, draft.createdAt());
        return new Path(draft);
    }

    Path under(TeleworkPolicy other) {
        policy = other;
        return this;
    }

    Path overlapping(String... references) {
        overlapping = List.of(references);
        return this;
    }

    Path following(Followed other) {
        followed = Optional.of(other);
        return this;
    }

    Path underMinimum() {
        underMinimum = true;
        return this;
    }

    Agreement agreement() {
        return agreement;
    }

    AgreementState state() {
        return agreement.state();
    }

    Context context(LocalDate today) {
        return new Context(
                today.atTime(9, 0).toInstant(ZoneOffset.UTC), today, policy, overlapping, followed, underMinimum);
    }

    Acting acting(Party party) {
        if (party == Party.SYSTEM) {
            return Acting.system();
        }
        UUID person =
                switch (party) {
                    case INITIATOR -> agreement.initiator();
                    case NOTICE_GIVER -> agreement.outlook().noticeGiver().orElse(EMPLOYEE);
                    default -> PEOPLE.get(party);
                };
        return new Acting(Actor.of(person), Map.of(party, Holder.inPerson(person)));
    }

    Move move(Party by, Action action, MoveDetails details, LocalDate today) {
        return agreement.apply(action, acting(by), details, context(today));
    }

    Path then(Party by, Action action) {
        return then(by, action, MoveDetails.NONE, TODAY);
    }

    Path then(Party by, Action action, MoveDetails details, LocalDate today) {
        move(by, action, details, today);
        return this;
    }

    /** A new agreement in the state, led there by the shortest road. */
    static Path to(AgreementState state) {
        MoveDetails note = MoveDetails.note("المرجو التصحيح");
        MoveDetails reason = MoveDetails.reason(Reason.SERVICE_NEED, null);
        return switch (state) {
            case DRAFT -> byEmployee();
            case IN_REVIEW -> to(AgreementState.DRAFT).then(Party.INITIATOR, Action.SUBMIT);
            case RETURNED -> to(AgreementState.IN_REVIEW).then(Party.MANAGER, Action.RETURN, note, TODAY);
            case AWAITING_EMPLOYEE_CONSENT -> byManager().then(Party.INITIATOR, Action.SUBMIT);
            case AWAITING_HR_VISA -> to(AgreementState.IN_REVIEW).then(Party.MANAGER, Action.APPROVE);
            case AWAITING_SECURITY_VISA -> to(AgreementState.AWAITING_HR_VISA).then(Party.HR_OFFICER, Action.ENDORSE);
            case AWAITING_EMPLOYEE_SIGNATURE ->
                to(AgreementState.AWAITING_SECURITY_VISA).then(Party.SECURITY_OFFICER, Action.ENDORSE);
            case AWAITING_MANAGER_SIGNATURE ->
                to(AgreementState.AWAITING_EMPLOYEE_SIGNATURE).then(Party.EMPLOYEE, Action.SIGN);
            case AWAITING_AUTHORITY_SIGNATURE ->
                to(AgreementState.AWAITING_MANAGER_SIGNATURE).then(Party.MANAGER, Action.SIGN);
            case SIGNED -> to(AgreementState.AWAITING_AUTHORITY_SIGNATURE).then(Party.AUTHORITY, Action.SIGN);
            case ACTIVE -> inForce();
            case SUSPENDED -> inForce().then(Party.MANAGER, Action.SUSPEND, suspension(), START);
            case ENDING -> inForce().then(Party.EMPLOYEE, Action.GIVE_NOTICE, notice(START.plusDays(30)), START);
            case TERMINATED -> inForce().then(Party.HR_OFFICER, Action.END_AT_ONCE, reason, START);
            case EXPIRED -> inForce().then(Party.SYSTEM, Action.EXPIRE, MoveDetails.NONE, END.plusDays(1));
            case SUPERSEDED -> inForce().then(Party.SYSTEM, Action.SUPERSEDE, MoveDetails.NONE, START.plusDays(5));
            case WITHDRAWN -> byEmployee().then(Party.EMPLOYEE, Action.WITHDRAW);
            case REFUSED -> to(AgreementState.IN_REVIEW).then(Party.MANAGER, Action.REFUSE, reason, TODAY);
            case LAPSED -> byEmployee().then(Party.SYSTEM, Action.LAPSE, MoveDetails.NONE, START.plusDays(1));
        };
    }

    private static Path inForce() {
        Path signed = to(AgreementState.SIGNED);
        signed.agreement.markSealed();
        return signed.then(Party.SYSTEM, Action.TAKE_EFFECT, MoveDetails.NONE, START);
    }

    static MoveDetails suspension() {
        return new MoveDetails(null, Reason.SERVICE_NEED, START, START.plusDays(10), null, null);
    }

    static MoveDetails notice(LocalDate effective) {
        return new MoveDetails(null, null, null, null, effective, null);
    }

    /** Details with every need met, acceptable on the first day of the agreement in every state. */
    static MoveDetails everything() {
        return new MoveDetails("ملاحظة", Reason.SERVICE_NEED, START, START.plusDays(10), START.plusDays(60), HR);
    }
}
