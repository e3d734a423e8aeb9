package ma.ittifaq.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The JSON Schemas (2020-12) of what acts carry for machines. A change that old readers would trip over is a new version. */
public enum ActSchema {
    AGREEMENT(AgreementSnapshot.class),
    DECISION(DecisionSnapshot.class),
    CERTIFICATE(CertificateSnapshot.class),
    ELIMINATION(EliminationSnapshot.class),
    TRANSFER(TransferSnapshot.class),
    DELEGATION(DelegationSnapshot.class),
    ORDER(OrderSnapshot.class);

    private static final int VERSION = 1;

    private final Class<? extends Record> snapshot;

    ActSchema(Class<? extends Record> snapshot) {
        this.snapshot = snapshot;
    }

    /** The one that describes this snapshot; none for what is no act by itself. */
    static Optional<ActSchema> of(Record snapshot) {
        return Arrays.stream(values())
                .filter(schema -> schema.snapshot.isInstance(snapshot))
                .findFirst();
    }

    public static Optional<ActSchema> named(String fileName) {
        return Arrays.stream(values())
                .filter(schema -> schema.fileName().equals(fileName))
                .findFirst();
    }

    Class<? extends Record> snapshot() {
        return snapshot;
    }

    /** As the data names it, for ever: {@code urn:ittifaq:schema:agreement:1}. */
    public String id() {
        return "urn:ittifaq:schema:" + name().toLowerCase(Locale.ROOT) + ":" + VERSION;
    }

    /** {@code agreement-1.json}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + "-" + VERSION + ".json";
    }

    public byte[] bytes() {
        try (InputStream in = ActSchema.class.getResourceAsStream("schemas/" + fileName())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
