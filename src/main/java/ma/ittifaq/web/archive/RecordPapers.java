package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.document.Act;
import ma.ittifaq.signing.ActSignature;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.signing.ActValidation;
import ma.ittifaq.signing.StandingToday;
import ma.ittifaq.signing.Today;
import ma.ittifaq.web.PeopleNames;

/** The acts of a record with what is said of their signatures, today and when they were sealed. */
@RequestScoped
public class RecordPapers {

    @Inject
    private ActSignatures signatures;

    @Inject
    private StandingToday standing;

    @Inject
    private PeopleNames names;

    /** What is known of some acts, by act: read together, so that a long file costs what a short one does. */
    record Known(Map<UUID, List<ActSignature>> signed, Map<UUID, ActValidation> validations, Map<UUID, Today> today) {}

    Known known(List<Act> acts) {
        List<UUID> ids = acts.stream().map(Act::id).toList();
        return new Known(signatures.of(ids), signatures.validations(ids), standing.of(acts));
    }

    RecordView.Paper paper(UUID record, Act act, Known known) {
        Optional<ActValidation> validation =
                Optional.ofNullable(known.validations().get(act.id()));
        Today today = known.today().get(act.id());
        return new RecordView.Paper(
                act.kind().name(),
                act.reference(),
                act.isCurrent(),
                address(record, act, "pdf"),
                address(record, act, "png"),
                address(record, act, "xml"),
                act.sha256(),
                act.code(),
                act.createdAt(),
                known.signed().getOrDefault(act.id(), List.of()).stream()
                        .map(signature -> signature(signature, today, validation))
                        .toList(),
                checked(act, validation),
                today);
    }

    private static String address(UUID record, Act act, String form) {
        return "/archive/" + record + "/acts/"
                + act.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + form + "?reference="
                + URLEncoder.encode(act.reference(), StandardCharsets.UTF_8);
    }

    private static RecordView.Checked checked(Act act, Optional<ActValidation> validation) {
        return validation
                .map(v -> new RecordView.Checked(v.passed() ? "PASSED" : "FAILED", v.at()))
                .orElseGet(() -> new RecordView.Checked("NONE", act.createdAt()));
    }

    private RecordView.Signature signature(ActSignature signature, Today today, Optional<ActValidation> validation) {
        return new RecordView.Signature(
                signature.step().name(),
                names.of(signature.signer()),
                names.of(signature.onBehalfOf()),
                signature.at(),
                signature.level(),
                signature.legalLevel().orElse(null),
                today.result(signature.step()).name(),
                today.of(signature.step()).stream()
                        .map(finding -> finding.kind().name())
                        .distinct()
                        .toList(),
                validation.map(v -> said(v, signature)).orElse(""));
    }

    /** What the report says of the signature, as ETSI spells it: indication, and why where it is not passed. */
    private static String said(ActValidation validation, ActSignature signature) {
        return validation
                .summary()
                .lines()
                .map(line -> Arrays.asList(line.split(" ")))
                .filter(words -> words.getFirst().equals(signature.step().fieldName()) && words.size() > 2)
                .map(words -> String.join(" ", words.subList(1, words.size() - 1)))
                .findFirst()
                .orElse("");
    }
}
