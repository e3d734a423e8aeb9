package ma.ittifaq.api;

import java.util.UUID;
import ma.ittifaq.desk.SavedView;

/** A search under a name; {@code address} shows it in the application. */
public record SavedSearchBody(UUID id, String name, String address) {

    static SavedSearchBody of(SavedView view) {
        return new SavedSearchBody(view.id(), view.name(), view.address());
    }
}
