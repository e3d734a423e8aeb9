package ma.ittifaq.api;

import java.time.Instant;
import java.util.List;
import ma.ittifaq.desk.OwnData;
import ma.ittifaq.desk.Sights.Sight;
import ma.ittifaq.platform.PersonalData;

/** What is held of a person: by what belongs together, who looked, and what they did themselves, newest first. */
public record OwnDataBody(List<PartBody> parts, List<SightBody> looks, List<SightBody> done) {

    /** Things that belong together; {@code heading} says which of several. */
    public record PartBody(String name, String heading, List<ItemBody> items) {}

    /** One thing, in Arabic and in French. */
    public record ItemBody(String name, String ar, String fr) {}

    /** One line of the journal. */
    public record SightBody(Instant at, String kind, String whoAr, String whoFr, String purposeFr, String where) {}

    static OwnDataBody of(OwnData.Held held) {
        return new OwnDataBody(
                held.parts().stream().map(OwnDataBody::part).toList(),
                held.looks().stream().map(OwnDataBody::sight).toList(),
                held.done().stream().map(OwnDataBody::sight).toList());
    }

    private static PartBody part(PersonalData.Part part) {
        return new PartBody(
                part.name(),
                part.heading(),
                part.items().stream()
                        .map(item -> new ItemBody(item.name(), item.ar(), item.fr()))
                        .toList());
    }

    private static SightBody sight(Sight sight) {
        return new SightBody(
                sight.at(),
                sight.code(),
                sight.who().ar(),
                sight.who().fr(),
                sight.purpose().fr(),
                sight.where());
    }
}
