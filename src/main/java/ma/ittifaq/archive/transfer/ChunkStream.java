package ma.ittifaq.archive.transfer;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Writes a package piece by piece into the database, in the transaction that makes it. */
final class ChunkStream extends OutputStream {
    /** H2 keeps a little more than a megabyte in such a column, and sealing adds a few bytes. */
    static final int CHUNK = 512 * 1024;

    private final EntityManager entities;
    private final UUID parcel;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private int sequence;
    private long length;

    ChunkStream(EntityManager entities, UUID parcel) {
        this.entities = entities;
        this.parcel = parcel;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        digest.update(bytes, offset, count);
        length += count;
        int from = offset;
        while (from < offset + count) {
            int taken = Math.min(CHUNK - filled, offset + count - from);
            System.arraycopy(bytes, from, buffer, filled, taken);
            filled += taken;
            from += taken;
            if (filled == CHUNK) {
                put();
            }
        }
    }

    private void put() {
        TransferChunk chunk = new TransferChunk(parcel, sequence, Arrays.copyOf(buffer, filled));
        entities.persist(chunk);
        entities.flush();
        entities.detach(chunk);
        sequence++;
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            put();
        }
    }

    long length() {
        return length;
    }

    /** Of all that was written; asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
