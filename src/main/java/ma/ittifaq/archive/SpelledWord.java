package ma.ittifaq.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A word of a name, by itself and by what is left of it when one letter is dropped. */
@Entity
@Table(name = "archive_spelling")
@IdClass(SpelledWord.Key.class)
class SpelledWord {
    record Key(String variant, String word) {}

    @Id
    private String variant;

    @Id
    private String word;

    protected SpelledWord() {}
}
