package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.SignatureLevel;

/**
 * Why a document of a batch is not signed, kept so that it is worded for whoever reads it.
 *
 * @param key of the refusal
 * @param state in which the agreement was found, where the refusal names one
 * @param level that was asked for, where it names one
 * @param at when a key or certificate ended, where it names that
 */
@Embeddable
record BatchCause(
        @Column(name = "cause") String key,

        @Enumerated(EnumType.STRING) @Column(name = "cause_state")
        AgreementState state,

        @Enumerated(EnumType.STRING) @Column(name = "cause_level")
        SignatureLevel level,

        @Column(name = "cause_at") Instant at) {

    static BatchCause of(Refusal why) {
        return new BatchCause(
                why.key(),
                argument(why, AgreementState.class),
                argument(why, SignatureLevel.class),
                argument(why, Instant.class));
    }

    /** The refusal's sentence; a state comes with the move that was asked for in it. */
    String told(Locale locale) {
        Action asked = state == null ? null : Action.SIGN;
        Object[] arguments =
                Stream.of(state, asked, level, at).filter(Objects::nonNull).toArray();
        return Messages.text(locale, "refusals", key, arguments);
    }

    private static <T> T argument(Refusal why, Class<T> type) {
        return why.arguments().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
