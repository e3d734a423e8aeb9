package ma.ittifaq.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;

/**
 * Every kind of entry that the journal knows, by family: what stands before the first dot. A test holds the list against
 * the code, so that nothing is written that auditors could not read, nor anything promised that is never written.
 */
public final class Kinds {

    private static final Map<String, Outcome> ENDED_OTHERWISE = Map.ofEntries(
            refused("access.refused"),
            refused("absence.import_refused"),
            refused("acting.refused"),
            refused("archive.batch_refused"),
            refused("archive.package_refused"),
            refused("delegation.refused"),
            refused("directory.import_refused"),
            refused("identity.account_shut"),
            refused("identity.address_shut"),
            refused("identity.code_again"),
            refused("identity.code_wrong"),
            refused("identity.link_refused"),
            refused("identity.name_unknown"),
            refused("identity.password_wrong"),
            refused("identity.proof_refused"),
            refused("identity.provider_refused"),
            refused("identity.stranger"),
            refused("identity.tried_while_shut"),
            refused("signing.batch_refused"),
            refused("signing.token_refused"),
            Map.entry("access.failed", Outcome.FAILED),
            Map.entry("archive.integrity.flawed", Outcome.FAILED),
            Map.entry("journal.stray_found", Outcome.FAILED));

    private static final Map<String, List<String>> DONE = new LinkedHashMap<>();

    static {
        list("absence", "entered", "imported", "removed");
        list("access");
        list("act", "grown", "made", "sealed", "stamped", "voided");
        list("acting", "ended", "named");
        list(
                "agreement",
                Stream.concat(
                                Stream.of(
                                        "by_acting_head",
                                        "equipment_returned",
                                        "point_noted",
                                        "reminded",
                                        "under_minimum"),
                                Stream.of(Action.values()).map(Action::wireName))
                        .toArray(String[]::new));
        list(
                "archive",
                "aged",
                "disposal.abandoned",
                "disposal.agreed",
                "disposal.approved",
                "disposal.done",
                "disposal.proposed",
                "disposal.rejected",
                "disposal.started",
                "disposal.taken_out",
                "exported",
                "hold.lifted",
                "hold.placed",
                "index.begun",
                "index.rebuilt",
                "integrity.begun",
                "integrity.sound",
                "opened",
                "package.read",
                "record.digitised",
                "record.eliminated",
                "record.kept_back",
                "record.packed",
                "record.taken_in",
                "rule.approved",
                "rule.proposed",
                "rule.rejected",
                "searched",
                "transfer.abandoned",
                "transfer.handed_over",
                "transfer.packed",
                "transfer.proposed",
                "transfer.received",
                "transfer.started",
                "transfer.taken_out");
        list("calendar", "added", "changed", "removed", "week");
        list("calendar_feed", "made", "revoked");
        list("campaign", "begun", "opened", "phase", "post_classified");
        list("certificate", "allowed", "held_back", "issued", "revoked");
        list("crisis", "ended", "given", "kept", "prepared");
        list("delegation", "granted", "revoked");
        list("directory", "imported", "role_granted", "role_withdrawn");
        list("document", "page_read", "read", "shown");
        list(
                "identity",
                "account_disabled",
                "account_enabled",
                "account_made",
                "administrator_made",
                "api_signed_in",
                "bootstrap_offered",
                "demo_accounts_removed",
                "invited",
                "password_changed",
                "password_set",
                "recovery_code_used",
                "second_factor_off",
                "second_factor_on",
                "second_factor_reset",
                "session_ended",
                "signed_in",
                "signed_out",
                "signed_out_everywhere",
                "token_made",
                "token_revoked");
        list("job", "begun", "ended", "stopped");
        list("journal", "exported", "sealed", "stamped");
        list("mail", "again");
        list("policy", "published");
        list("privacy", "looked", "notice_read", "own_data");
        list(
                "regulation",
                "clause_added",
                "clause_revised",
                "draft_discarded",
                "draft_opened",
                "guidance_discarded",
                "guidance_published",
                "guidance_written",
                "impact_exported",
                "published",
                "reference_added",
                "reference_revised",
                "text_raised",
                "text_removed");
        list("server", "keys_changed", "settings_changed");
        list("signing", "batch_ended", "batch_ended_early", "batch_mandated");
    }

    private Kinds() {}

    /** Families and their kinds, in the order of the alphabet. */
    public static Map<String, List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        DONE.forEach((family, kinds) -> families.put(
                family,
                Stream.concat(
                                kinds.stream(),
                                ENDED_OTHERWISE.keySet().stream().filter(kind -> family.equals(family(kind))))
                        .sorted()
                        .toList()));
        return families;
    }

    public static List<String> all() {
        return families().values().stream().flatMap(List::stream).collect(Collectors.toList());
    }

    /** How it ended when something of the kind is written; what is not known here was done. */
    public static Outcome outcome(String kind) {
        return ENDED_OTHERWISE.getOrDefault(kind, Outcome.DONE);
    }

    /** What stands before the first dot. */
    public static String family(String kind) {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }

    private static void list(String family, String... kinds) {
        DONE.put(family, Stream.of(kinds).map(kind -> family + '.' + kind).toList());
    }

    private static Map.Entry<String, Outcome> refused(String kind) {
        return Map.entry(kind, Outcome.REFUSED);
    }
}
