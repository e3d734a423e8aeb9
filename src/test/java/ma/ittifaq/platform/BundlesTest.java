package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.Need;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.Purpose;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.SensitiveField;
import ma.ittifaq.agreement.Workplace;
import ma.ittifaq.audit.Kinds;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.regulation.AdministrationKind;
import ma.ittifaq.regulation.Applies;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.Part;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.signing.RevocationReason;
import org.junit.jupiter.api.Test;

/** Every bundle says the same things in the three languages, and everything that is shown has its words. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/ma/ittifaq");
    private static final Path CODE = Path.of("src/main/java/ma/ittifaq");
    private static final Pattern KEY = Pattern.compile("\"((?:agreement|move|terms)\\.[a-z_.]+[a-z])\"");

    @Test
    void everyBundleHasTheSameKeysInTheThreeLanguages() throws IOException {
        Set<String> names;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            names = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.matches(".*_(ar|fr|en)\\.properties"))
                    .map(f -> f.replaceFirst("_(ar|fr|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertTrue(names.contains("refusals") && names.contains("labels"));
        assertAll(names.stream().flatMap(name -> Stream.of(Locales.FRENCH, Locales.ENGLISH)
                .map(locale ->
                        () -> assertEquals(keys(name, Locales.ARABIC), keys(name, locale), name + " " + locale))));
    }

    @Test
    void everyRefusalInTheCodeHasItsSentence() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String feature : List.of("agreement", "course")) {
            if (Files.isDirectory(CODE.resolve(feature))) {
                try (Stream<Path> files = Files.walk(CODE.resolve(feature))) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        KEY.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
                    }
                }
            }
        }
        Stream.of(Need.values())
                .forEach(need -> used.add("move." + need.name().toLowerCase(Locale.ROOT) + ".required"));
        assertTrue(used.size() > 30, "the search for keys found too few: " + used);
        used.removeAll(keys("refusals", Locales.ARABIC));
        used.removeAll(Kinds.all()); // spelt like refusals, and told to the journal
        assertEquals(Set.of(), used);
    }

    @Test
    void everyConstantThatIsShownHasItsWords() {
        Stream<? extends Enum<?>> shown = Stream.<Enum<?>[]>of(
                        AgreementState.values(),
                        AgreementState.Stage.values(),
                        Action.values(),
                        Party.values(),
                        Need.values(),
                        Reason.values(),
                        Kind.values(),
                        Reading.values(),
                        SensitiveField.values(),
                        Purpose.values(),
                        Grounds.Initiative.values(),
                        Grounds.Motive.values(),
                        Mode.Extent.values(),
                        Mode.Tenure.values(),
                        Mode.DayRule.values(),
                        Workplace.Place.values(),
                        Role.values(),
                        UnitKind.values(),
                        Delegation.Scope.values(),
                        Matter.values(),
                        DayOfWeek.values(),
                        Applies.values(),
                        Part.values(),
                        AdministrationKind.values(),
                        LegalReference.Kind.values(),
                        PadesLevel.values(),
                        SignatureLevel.values(),
                        RevocationReason.values())
                .flatMap(Stream::of);
        assertAll(shown.flatMap(constant -> Locales.all().stream()
                .map(locale -> () -> assertTrue(
                        Messages.find(locale, "labels", Messages.labelKey(constant))
                                .isPresent(),
                        locale + " " + Messages.labelKey(constant)))));
    }

    @Test
    void whatWaitsForTheReaderIsSaidInTheSecondPerson() {
        assertAll(Stream.of(AgreementState.values())
                .filter(AgreementState::isBeforeSigned)
                .map(s -> () -> assertTrue(keys("labels", Locales.ARABIC).contains("state.mine." + s), s.name())));
    }

    @Test
    void everySentenceIsAWellFormedMessage() {
        assertAll(Locales.all().stream().flatMap(locale -> Stream.of("refusals", "labels", "platform")
                .flatMap(name -> keys(name, locale).stream().map(key -> () -> {
                    String pattern = Messages.bundle(name, locale).getString(key);
                    assertFalse(
                            new MessageFormat(pattern, locale)
                                    .format(new Object[] {1, 2})
                                    .isBlank(),
                            key);
                    assertFalse(pattern.contains("'"), "an apostrophe is ’ in a message: " + key);
                }))));
    }

    private static Set<String> keys(String name, Locale locale) {
        return new TreeSet<>(Messages.bundle(name, locale).keySet());
    }
}
