package ma.ittifaq.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicyReminders;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.regulation.TeleworkPolicy;

/** The policy as it is typed, and what of it cannot be read. */
final class PolicyForm {

    private static final String UNCHOSEN = "policy.level.unreadable";

    private final Map<String, Object> values = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** What is typed starts from the version that came last. */
    static PolicyForm of(TeleworkPolicy last) {
        PolicyForm form = new PolicyForm();
        PolicyLimits limits = last.limits();
        form.values.put("longestMonths", limits.longestMonths());
        form.values.put("trialMonths", limits.trialMonths());
        form.values.put("noticeDays", limits.noticeDays());
        form.values.put("trialNoticeDays", limits.trialNoticeDays());
        form.values.put("renewals", limits.renewals());
        form.values.put("renewalWindowDays", limits.renewalWindowDays());
        form.values.put("mostTeleworkDays", limits.mostTeleworkDays());
        form.values.put("leastOnSiteDays", limits.leastOnSiteDays());
        form.values.put("opens", limits.opens());
        form.values.put("closes", limits.closes());
        form.values.put("ramadanOpens", limits.ramadanOpens());
        form.values.put("ramadanCloses", limits.ramadanCloses());
        form.values.put("stepDays", last.reminders().stepDays());
        form.values.put("escalationDays", last.reminders().escalationDays());
        form.values.put("aheadDays", last.reminders().aheadDays());
        form.values.put("delegationDays", last.reminders().delegationDays());
        form.values.put("returnDays", last.reminders().returnDays());
        form.values.put("hrVisa", last.steps().hrVisa());
        form.values.put("securityVisa", last.steps().securityVisa());
        form.values.put("authoritySignature", last.steps().authoritySignature());
        form.values.put("employeeLevel", last.signatures().employee().name());
        form.values.put("managerLevel", last.signatures().manager().name());
        form.values.put("authorityLevel", last.signatures().authority().name());
        form.values.put("documentLevel", last.signatures().document().name());
        form.values.put("signingCode", last.signatures().code());
        return form;
    }

    LocalDate from() {
        return read("from", LocalDate::parse, "policy.day.unreadable", LocalDate.EPOCH);
    }

    PolicyLimits limits() {
        return new PolicyLimits(
                number("longestMonths"),
                number("trialMonths"),
                number("noticeDays"),
                number("trialNoticeDays"),
                number("renewals"),
                number("renewalWindowDays"),
                number("mostTeleworkDays"),
                number("leastOnSiteDays"),
                time("opens"),
                time("closes"),
                time("ramadanOpens"),
                time("ramadanCloses"));
    }

    PolicySteps steps() {
        return new PolicySteps(flag("hrVisa"), flag("securityVisa"), flag("authoritySignature"));
    }

    PolicySignatures signatures() {
        return new PolicySignatures(
                level("employeeLevel"),
                level("managerLevel"),
                level("authorityLevel"),
                read("documentLevel", PadesLevel::valueOf, UNCHOSEN, PadesLevel.LTA),
                flag("signingCode"));
    }

    PolicyReminders reminders() {
        return new PolicyReminders(
                number("stepDays"),
                number("escalationDays"),
                number("aheadDays"),
                number("delegationDays"),
                number("returnDays"));
    }

    private SignatureLevel level(String name) {
        return read(name, SignatureLevel::valueOf, UNCHOSEN, SignatureLevel.ADVANCED);
    }

    private int number(String name) {
        return read(name, Integer::parseInt, "policy.number.unreadable", 0);
    }

    private LocalTime time(String name) {
        return read(name, LocalTime::parse, "policy.time.unreadable", LocalTime.MIDNIGHT);
    }

    private boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    private <T> T read(String name, Function<String, T> parse, String unreadable, T otherwise) {
        try {
            return Optional.ofNullable(values.get(name))
                    .map(typed -> parse.apply(typed.toString().strip()))
                    .orElseThrow(() -> new DateTimeException(name));
        } catch (DateTimeException | IllegalArgumentException notRead) {
            findings.add(Finding.of(name, unreadable));
            return otherwise;
        }
    }

    Map<String, Object> values() {
        return values;
    }

    List<Finding> findings() {
        return findings;
    }
}
