package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Directory;

/** Names of people in the reader's language; in a transaction each person is read once. */
@RequestScoped
public class PeopleNames {

    @Inject
    private Directory directory;

    @Inject
    private Words words;

    /** Empty for nobody, and for whom the directory does not know. */
    public String of(Optional<UUID> person) {
        return person.flatMap(directory::find).map(e -> words.name(e.name())).orElse("");
    }

    public String of(UUID person) {
        return of(Optional.of(person));
    }
}
