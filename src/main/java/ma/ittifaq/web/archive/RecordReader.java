package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.signing.ActSignature;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.signing.ActValidation;
import ma.ittifaq.web.Happening;
import ma.ittifaq.web.PeopleNames;
import ma.ittifaq.web.Words;

/** Reads one record for its page, inside one transaction: pages never hold what could still be loaded. */
@RequestScoped
public class RecordReader {

    @Inject
    private Retrieval retrieval;

    @Inject
    private ActSignatures signatures;

    @Inject
    private PeopleNames names;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Transactional
    public RecordView read(UUID id) {
        RecordFile file = retrieval.open(id, viewer.actor());
        List<UUID> acts = file.acts().stream().map(Act::id).toList();
        Map<UUID, List<ActSignature>> signed = signatures.of(acts);
        Map<UUID, ActValidation> validations = signatures.validations(acts);
        return new RecordView(
                file.description(),
                file.acts().stream()
                        .map(act -> paper(
                                id,
                                act,
                                signed.getOrDefault(act.id(), List.of()),
                                Optional.ofNullable(validations.get(act.id()))))
                        .toList(),
                file.history().stream()
                        .sorted(Comparator.comparingInt(Move::sequence).reversed())
                        .map(this::happening)
                        .toList(),
                file.scan().orElse(null));
    }

    private RecordView.Paper paper(UUID id, Act act, List<ActSignature> signed, Optional<ActValidation> validation) {
        return new RecordView.Paper(
                act.kind().name(),
                act.reference(),
                act.isCurrent(),
                address(id, act, "pdf"),
                address(id, act, "xml"),
                act.sha256(),
                act.code(),
                act.createdAt(),
                signed.stream().map(this::signature).toList(),
                checked(act, validation));
    }

    private static String address(UUID id, Act act, String form) {
        String kind = act.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "/archive/" + id + "/acts/" + kind + "." + form + "?reference="
                + URLEncoder.encode(act.reference(), StandardCharsets.UTF_8);
    }

    private static RecordView.Checked checked(Act act, Optional<ActValidation> validation) {
        return validation
                .map(v -> new RecordView.Checked(v.passed() ? "PASSED" : "FAILED", v.at()))
                .orElseGet(() -> new RecordView.Checked("NONE", act.createdAt()));
    }

    private RecordView.Signature signature(ActSignature signature) {
        return new RecordView.Signature(
                signature.step().name(),
                names.of(signature.signer()),
                names.of(signature.onBehalfOf()),
                signature.at(),
                signature.level(),
                signature.legalLevel().orElse(null));
    }

    private Happening happening(Move move) {
        String what = Messages.find(viewer.getLocale(), "web", "history." + move.action())
                .orElseGet(() -> words.label(move.action()));
        String who = move.actor().isEmpty() ? words.say("system") : names.of(move.actor());
        String note = Stream.of(move.reason().map(words::label), move.note())
                .flatMap(Optional::stream)
                .reduce((reason, text) -> reason + words.say("colon") + " " + text)
                .orElse("");
        String icon = words.look(move.to()).icon();
        return new Happening(icon, move.to().isEnded() ? "" : "ok", what, who, move.at(), note);
    }
}
