package ma.ittifaq.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Reason;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            AbsencesResource.class,
            ActingHeadsResource.class,
            ActsResource.class,
            AgreementResource.class,
            AgreementsResource.class,
            ArchiveResource.class,
            AuditResource.class,
            CalendarFeedsResource.class,
            CalendarResource.class,
            CertificatesResource.class,
            DelegationsResource.class,
            DirectoryResource.class,
            DisposalsResource.class,
            HoldsResource.class,
            BacklogResource.class,
            IntakeResource.class,
            LostKeysResource.class,
            MailChoiceResource.class,
            MeResource.class,
            MessagesResource.class,
            MovesResource.class,
            OpenApiResource.class,
            OwnDataResource.class,
            OwnTokenResource.class,
            SavedSearchesResource.class,
            SchemasResource.class,
            SignaturesResource.class,
            SigningBatchesResource.class,
            TransfersResource.class,
            VerificationsResource.class);

    private final JsonObject document = document(LocalDate.of(2026, 11, 23));

    @Test
    void describesEveryOperationThatThereIsAndNoOther() {
        Set<String> described = new TreeSet<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject()
                .keySet()
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> made = new TreeSet<>();
        RESOURCES.forEach(resource -> Stream.of(resource.getDeclaredMethods())
                .forEach(method -> verb(method).ifPresent(verb -> made.add(verb + " " + path(resource, method)))));
        assertEquals(made, described);
    }

    @Test
    void listsTheConstantsOfTheLaw() {
        assertEquals(names(AgreementState.values()), enumeration("State"));
        assertEquals(names(Reason.values()), enumeration("Reason"));
        Set<String> actions = new TreeSet<>();
        document.getValue("/components/schemas/Move/properties/action/enum")
                .asJsonArray()
                .forEach(value -> actions.add(text(value)));
        assertEquals(
                new TreeSet<>(Stream.of(Action.values()).map(Action::wireName).toList()), actions);
    }

    @Test
    void examplesBeginOnAMondayAtLeastThirtyDaysAhead() {
        for (int i = 0; i < 14; i++) {
            LocalDate day = LocalDate.of(2026, 12, 20).plusDays(i);
            JsonObject terms = document(day)
                    .getValue(
                            "/paths/~1agreements/post/requestBody/content/application~1json/examples/initial/value/terms")
                    .asJsonObject();
            LocalDate start = LocalDate.parse(terms.getJsonObject("period").getString("start"));
            assertEquals(DayOfWeek.MONDAY, start.getDayOfWeek());
            assertTrue(!start.isBefore(day.plusDays(30)) && start.isBefore(day.plusDays(37)), start.toString());
        }
    }

    @Test
    void everyRequestBodyHasAnExample() {
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    JsonObject body = operation.asJsonObject().getJsonObject("requestBody");
                    assertTrue(
                            body == null
                                    || body.getJsonObject("content").values().stream()
                                            .anyMatch(media ->
                                                    media.asJsonObject().containsKey("examples")),
                            verb + " " + path);
                }));
    }

    private Set<String> enumeration(String schema) {
        Set<String> values = new TreeSet<>();
        document.getValue("/components/schemas/" + schema + "/enum")
                .asJsonArray()
                .forEach(v -> values.add(text(v)));
        return values;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return new TreeSet<>(Stream.of(constants).map(Enum::name).toList());
    }

    private static String text(JsonValue value) {
        return ((jakarta.json.JsonString) value).getString();
    }

    private static java.util.Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return path.replaceFirst("^v1", "").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    private static JsonObject document(LocalDate day) {
        try (JsonReader reader = Json.createReader(new StringReader(OpenApi.on(day)))) {
            return reader.readObject();
        }
    }
}
