package ma.ittifaq.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The OpenAPI document; the dates of its examples are those of the day it is asked for. */
final class OpenApi {

    private static final int DAYS_AHEAD = 30;
    private static final int MONTHS = 6;

    private OpenApi() {}

    /** The document of that day: examples begin on a Monday at least thirty days ahead. */
    static String on(LocalDate day) {
        LocalDate start = day.plusDays(DAYS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate end = start.plusMonths(MONTHS).minusDays(1);
        return template().replace("{start}", start.toString()).replace("{end}", end.toString());
    }

    private static String template() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
