package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/** The numbers that the records of a word or mark have in an {@link IndexEdition}, packed. */
@Entity
@Table(name = "archive_posting")
@IdClass(Posting.Key.class)
class Posting {
    record Key(UUID edition, String word) {}

    @Id
    @Column(name = "edition_id")
    private UUID edition;

    @Id
    private String word;

    private byte[] numbers;

    protected Posting() {}

    Posting(UUID edition, String word, RoaringBitmap numbers) {
        this.edition = edition;
        this.word = word;
        numbers.runOptimize();
        ByteBuffer packed = ByteBuffer.allocate(numbers.serializedSizeInBytes());
        numbers.serialize(packed);
        this.numbers = packed.array();
    }

    String word() {
        return word;
    }

    RoaringBitmap numbers() {
        return new ImmutableRoaringBitmap(ByteBuffer.wrap(numbers)).toRoaringBitmap();
    }
}
