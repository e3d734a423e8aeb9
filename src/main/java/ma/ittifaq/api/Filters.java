package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.archive.Question;
import ma.ittifaq.document.Act;

/** Parameters that narrow a list; a value that names nothing is said, not ignored. */
final class Filters {

    private Filters() {}

    /** States, one a parameter or several with commas. */
    static Set<AgreementState> states(Collection<String> given) {
        return given.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(Filters::state)
                .collect(Collectors.toSet());
    }

    private static AgreementState state(String name) {
        return Stream.of(AgreementState.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BodyInvalid(
                        Finding.of("state", "terms.json.unknown_value", List.of(AgreementState.values()))));
    }

    /** A year of four digits. */
    static Optional<Integer> year(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{4}")) {
            throw new BodyInvalid(Finding.of("year", "terms.json.wrong_type", "YYYY"));
        }
        return Optional.of(Integer.valueOf(text));
    }

    static Optional<Act.Kind> act(String name) {
        return text(name).map(given -> Act.Kind.ofWireName(given.toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        new BodyInvalid(Finding.of("act", "terms.json.unknown_value", List.of(Act.Kind.values())))));
    }

    static Optional<String> text(String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    static Optional<LocalDate> day(String field, String given) {
        try {
            return text(given).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            throw new BodyInvalid(Finding.of(field, "terms.json.wrong_type", "YYYY-MM-DD"));
        }
    }

    /** Which records of the archive a body names: {@code q}, {@code unit}, {@code year} and {@code state}. */
    static Question records(Body body) {
        return Question.of(
                body.text("q"),
                body.text("unit"),
                body.number("year").map(String::valueOf).flatMap(Filters::year),
                states(body.text("state").stream().toList()));
    }

    /** One of the constants' names, in any case. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BodyInvalid(
                        Finding.of(field, "terms.json.unknown_value", List.of(type.getEnumConstants())))));
    }

    /** As ISO 8601 writes it in UTC, {@code 2026-11-23T08:00:00Z}. */
    static Optional<Instant> instant(String field, String text) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(Instant::parse);
        } catch (DateTimeParseException noInstant) {
            throw new BodyInvalid(Finding.of(field, "terms.json.wrong_type", "2026-11-23T08:00:00Z"));
        }
    }

    static Optional<UUID> id(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        UUID id = Ids.parse(text.strip())
                .orElseThrow(() -> new BodyInvalid(Finding.of(field, "terms.json.wrong_type", "UUID")));
        return Optional.of(id);
    }
}
