package ma.ittifaq.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ma.ittifaq.platform.PersonalData.Item;

/** Every field of terms, for whom they are about; a test fills them all and looks for each. */
final class HeldTerms {

    private final Terms terms;

    HeldTerms(Terms terms) {
        this.terms = terms;
    }

    List<Item> items() {
        return List.of(
                Item.of("from", terms.period().start()),
                Item.of("until", terms.period().end()),
                of("extent", terms.mode(), Mode::extent),
                of("tenure", terms.mode(), Mode::tenure),
                of("dayRule", terms.mode(), Mode::days),
                Item.of("week", terms.week().telework()),
                of("hours", terms.availability(), Availability::windows),
                of("ramadan", terms.availability(), Availability::ramadan),
                of("phone", terms.availability(), Availability::phone),
                of("contact", terms.availability(), Availability::email),
                of("place", terms.workplace(), Workplace::place),
                of("address", terms.workplace(), Workplace::address),
                of("city", terms.workplace(), Workplace::city),
                of("connection", terms.workplace(), Workplace::connection),
                of("electricalSafety", terms.workplace(), Workplace::electricalSafety),
                of("workstation", terms.workplace(), Workplace::workstation),
                of("initiative", terms.grounds(), Grounds::initiative),
                of("motive", terms.grounds(), Grounds::motive),
                of("explanation", terms.grounds(), Grounds::explanation),
                of("health", terms.grounds(), Grounds::healthGrounds),
                Item.of("tasks", terms.tasks()),
                Item.of("equipment", terms.equipment()),
                of("trialMonths", terms.conditions(), Conditions::trialMonths),
                of("noticeDays", terms.conditions(), Conditions::noticeDays),
                of("trialNoticeDays", terms.conditions(), Conditions::trialNoticeDays),
                of("recallDays", terms.conditions(), Conditions::recallDays),
                of("followUpDays", terms.conditions(), Conditions::followUpDays),
                of("remoteAccess", terms.conditions(), Conditions::remoteAccess),
                of("costsBorne", terms.conditions(), Conditions::costsBorne),
                of("security", terms.undertakings(), Undertakings::security),
                of("confidentiality", terms.undertakings(), Undertakings::confidentiality),
                of("personalData", terms.undertakings(), Undertakings::personalData),
                of("guideRead", terms.undertakings(), Undertakings::guideRead));
    }

    private static <T> Item of(String name, T part, Function<T, ?> value) {
        return Item.of(name, Optional.ofNullable(part).map(value));
    }
}
