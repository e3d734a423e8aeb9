import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether an exported journal is intact, without the server and without a library:
 *
 * <pre>java VerifyJournal.java journal.jsonl [HASH] [ROOTS.pem]</pre>
 *
 * The export has one line an entry, first entry first: {@code {"sequence":1,"hash":"…","canonical":"…"}}. Each hash is
 * SHA-256 over the hash before it, a line feed, and the canonical text, in UTF-8; the first follows 64 zeros. HASH is the
 * journal's last hash as somebody noted it elsewhere: without it, an end that was cut off cannot be told.
 *
 * <p>Behind the entry that was the last of a day stands that day's seal, a signature over five lines: the format, the
 * day, the instant, the entry's number and hash; its time stamp (RFC 3161) covers the SHA-256 of the signature. Every
 * entry {@code journal.sealed} must have its seal. ROOTS.pem are the root certificates that the reader trusts, the
 * administration's and the time-stamping authority's; without them the seals' root is named, to be compared by eye. With
 * them, a journal without any seal and without HASH is not called intact: its chain alone could have been made anew. Who sealed is named,
 * how many entries stand behind the last seal, and which seal was stamped more than a day after it says it was made: a
 * stamp may be late, but a past that was made anew can only be stamped late.
 *
 * <p>Ends with code 0 when intact, 1 when not, 2 when a file cannot be read.
 */
public final class VerifyJournal {

    private static final Pattern ENTRY = Pattern.compile(
            "\\{\"sequence\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\"," + "\"canonical\":\"((?:[^\"\\\\]|\\\\.)*)\"}");
    private static final Pattern SEAL = Pattern.compile("\\{\"seal\":\"([0-9-]{10})\",\"at\":\"([0-9T:Z-]{20})\","
        + "\"sequence\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\",\"algorithm\":\"(\\w+)\",\"signature\":\"([\\w+/=]+)\","
        + "\"certificates\":\\[((?:\"[\\w+/=]+\",?)+)](?:,\"stamp\":\"([\\w+/=]+)\")?}");
    private static final Pattern SEALED =
            Pattern.compile("\"kind\":\"journal\\.sealed\",.*\"subject\":\"(\\d{1,18})\"");
    private static final Pattern STAMPED =
            Pattern.compile("\"kind\":\"journal\\.stamped\",.*\"subject\":\"(\\d{1,18})\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    /** Clocks of two machines. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private static final Duration DAY = Duration.ofDays(1);
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private final MessageDigest digest = sha256();
    private final List<X509Certificate> trusted;
    private final Set<Long> sealed = new TreeSet<>();
    private final Set<Long> stamped = new TreeSet<>();
    private final Set<String> roots = new TreeSet<>();
    private final Set<String> sealers = new TreeSet<>();
    private final Set<String> late = new TreeSet<>();
    private long sequence;
    private String hash = "0".repeat(64);
    private int seals;
    private int stamps;
    private String lastSeal = "";
    private long lastSealed;

    private VerifyJournal(List<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    public static void main(String[] arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        Optional<String> head =
                given.stream().skip(1).filter(a -> a.matches("[0-9a-f]{64}")).findFirst();
        head.ifPresent(given::remove);
        if (given.isEmpty() || given.size() > 2) {
            System.err.println("java VerifyJournal.java journal.jsonl [HASH] [ROOTS.pem]");
            System.exit(2);
        }
        try {
            List<X509Certificate> trusted = given.size() == 2 ? certificates(Path.of(given.get(1))) : List.of();
            List<String> answer = new VerifyJournal(trusted).verify(Path.of(given.getFirst()), head);
            answer.forEach(System.out::println);
            System.exit(answer.getFirst().startsWith("intact") ? 0 : 1);
        } catch (CharacterCodingException notText) {
            System.out.println("not intact: the file is not UTF-8 text");
            System.exit(1);
        } catch (IOException | CertificateException unreadable) {
            System.err.println("cannot be read: " + unreadable);
            System.exit(2);
        }
    }

    private static List<X509Certificate> certificates(Path pem) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends java.security.cert.Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            return read.stream().map(X509Certificate.class::cast).toList();
        }
    }

    private List<String> verify(Path file, Optional<String> head) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<String> fault = line.startsWith("{\"seal\"") ? seal(line) : take(line);
                if (fault.isPresent()) {
                    return List.of("not intact: " + fault.get());
                }
            }
        }
        if (head.isPresent() && !head.get().equals(hash)) {
            return List.of(
                    "not intact: the journal ends at entry " + sequence + " with another hash than the one given:"
                            + " entries after it are missing, or all of it was made anew");
        }
        return answer(head.isPresent());
    }

    private List<String> answer(boolean noted) {
        if (seals == 0 && !trusted.isEmpty() && !noted) {
            return List.of(
                    "not intact: no seal vouches for its " + sequence + " entries; all of it may have been made anew");
        }
        List<String> answer = new ArrayList<>(List.of("intact: " + sequence + " entries", "last hash: " + hash));
        if (seals == 0 && !noted) {
            answer.add("no seal: only a hash that was noted elsewhere tells whether all of it was made anew");
        }
        if (seals > 0) {
            answer.add("seals: " + seals + ", time stamps: " + stamps + ", the last: " + lastSeal);
            answer.add("entries behind the last seal: " + (sequence - lastSealed));
            sealers.forEach(sealer -> answer.add("sealed by: " + sealer));
            answer.addAll(late);
            roots.forEach(root -> answer.add(
                    trusted.isEmpty() ? "not compared, give ROOTS.pem or compare: " + root : "trusted: " + root));
        }
        return answer;
    }

    /** What is wrong with the next entry. */
    private Optional<String> take(String line) {
        long expected = sequence + 1;
        Matcher parts = ENTRY.matcher(line);
        if (!parts.matches()) {
            return Optional.of("entry " + expected + " cannot be read");
        }
        long found = Long.parseLong(parts.group(1));
        if (found > expected) {
            return Optional.of("entry " + expected + " is missing, or out of order: " + found + " stands in its place");
        }
        if (found < expected) {
            return Optional.of(
                    "entry " + found + " is inserted, or out of order: it stands where " + expected + " should");
        }
        String canonical = text(parts.group(3));
        hash = next(canonical);
        sequence = expected;
        return hash.equals(parts.group(2))
                ? unsealed(canonical)
                : Optional.of("entry " + expected + " is altered, inserted or out of order: its hash does not follow");
    }

    /** An entry that tells of a seal which is not there. */
    private Optional<String> unsealed(String canonical) {
        return missing(SEALED.matcher(canonical), sealed, "the seal over entry ")
                .or(() -> missing(STAMPED.matcher(canonical), stamped, "the time stamp of the seal over entry "));
    }

    private Optional<String> missing(Matcher told, Set<Long> there, String what) {
        return told.find() && !there.contains(Long.parseLong(told.group(1)))
                ? Optional.of(what + told.group(1) + " is missing, which entry " + sequence + " tells of")
                : Optional.empty();
    }

    /** What is wrong with a seal: it signs the entry that it stands behind. */
    private Optional<String> seal(String line) {
        Matcher parts = SEAL.matcher(line);
        if (!parts.matches()) {
            return Optional.of("the seal behind entry " + sequence + " cannot be read");
        }
        String name = "the seal of " + parts.group(1);
        if (Long.parseLong(parts.group(3)) != sequence || !parts.group(4).equals(hash)) {
            return Optional.of(
                    name + " is not over entry " + sequence + " and its hash: the journal before it was made anew");
        }
        try {
            byte[] signature = Base64.getDecoder().decode(parts.group(6));
            Instant at = Instant.parse(parts.group(2));
            List<X509Certificate> chain = new ArrayList<>();
            for (String certificate : parts.group(7).replace("\"", "").split(",")) {
                chain.add(certificate(Base64.getDecoder().decode(certificate)));
            }
            Signature check = Signature.getInstance(parts.group(5));
            check.initVerify(chain.getFirst().getPublicKey());
            check.update(String.join(
                            "\n",
                            "ittifaq-journal-seal 1",
                            parts.group(1),
                            parts.group(2),
                            parts.group(3),
                            parts.group(4),
                            "")
                    .getBytes(StandardCharsets.UTF_8));
            if (!check.verify(signature)) {
                return Optional.of(name + " is altered: its signature does not fit");
            }
            roots.add(root(chain, at));
            sealers.add(chain.getFirst().getSubjectX500Principal().getName());
            if (parts.group(8) != null) {
                stamp(Stamp.of(Base64.getDecoder().decode(parts.group(8))), signature, at, name);
            }
        } catch (GeneralSecurityException | RuntimeException notGood) {
            return Optional.of(name + " or its time stamp is altered: " + notGood.getMessage());
        }
        seals++;
        sealed.add(sequence);
        lastSealed = sequence;
        lastSeal = parts.group(1) + " over entry " + sequence;
        return Optional.empty();
    }

    /** What is wrong with a time stamp, and whether it came late. */
    private void stamp(Stamp stamp, byte[] signature, Instant at, String name) throws GeneralSecurityException {
        stamp.verify(sha256().digest(signature));
        Instant made = stamp.madeAt();
        if (made.isBefore(at.minus(SKEW))) {
            throw new GeneralSecurityException("the time stamp of " + made + " is older than the seal");
        }
        if (made.isAfter(at.plus(DAY))) {
            late.add("late: " + name + " says " + at + " and was stamped at " + made);
        }
        List<String> uses = stamp.chain().getFirst().getExtendedKeyUsage();
        if (uses == null || !uses.contains(TIME_STAMPING)) {
            throw new GeneralSecurityException("what made the time stamp is no time-stamping authority");
        }
        roots.add(root(stamp.chain(), made));
        stamped.add(sequence);
        stamps++;
    }

    /** The root that the chain leads to, which must be one of those trusted, when any are given. */
    private String root(List<X509Certificate> chain, Instant at) throws GeneralSecurityException {
        chain.getFirst().checkValidity(Date.from(at));
        for (int i = 0; i + 1 < chain.size(); i++) {
            chain.get(i).verify(chain.get(i + 1).getPublicKey());
            if (chain.get(i + 1).getBasicConstraints() < 0) {
                throw new CertificateException(chain.get(i + 1).getSubjectX500Principal() + " is no authority");
            }
        }
        X509Certificate last = chain.getLast();
        Optional<X509Certificate> known =
                trusted.stream().filter(root -> vouches(root, last)).findFirst();
        if (!trusted.isEmpty() && known.isEmpty()) {
            throw new CertificateException("none of the given roots issued " + last.getSubjectX500Principal());
        }
        X509Certificate root = known.orElse(last);
        return root.getSubjectX500Principal() + ", SHA-256 "
                + HexFormat.of().formatHex(sha256().digest(root.getEncoded()));
    }

    private static boolean vouches(X509Certificate root, X509Certificate last) {
        try {
            last.verify(root.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return root.equals(last);
        }
    }

    private static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private String next(String canonical) {
        return HexFormat.of().formatHex(digest.digest((hash + '\n' + canonical).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** A JSON string without its escapes. */
    private static String text(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(m -> Matcher.quoteReplacement(
                        switch (m.group(1).charAt(0)) {
                            case 'u' ->
                                m.group(1).length() == 5
                                        ? String.valueOf((char)
                                                Integer.parseInt(m.group(1).substring(1), 16))
                                        : "u";
                            case 'n' -> "\n";
                            case 't' -> "\t";
                            case 'r' -> "\r";
                            case 'b' -> "\b";
                            case 'f' -> "\f";
                            default -> m.group(1);
                        }));
    }

    /**
     * A time-stamp token (RFC 3161): what it covers, and who signed it.
     *
     * @param content the TSTInfo
     * @param attributes the signed attributes, as they are signed
     * @param digestName of the content and of the signature
     * @param chain certificates in the token, the signer's first
     */
    private record Stamp(
            byte[] content, byte[] attributes, String digestName, byte[] signature, List<X509Certificate> chain) {

        private static final byte[] MESSAGE_DIGEST = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 9, 4};
        private static final byte SET = 0x31;

        static Stamp of(byte[] token) throws GeneralSecurityException {
            List<Der> signed =
                    Der.of(token).children().get(1).children().getFirst().children();
            byte[] content =
                    signed.get(2).children().get(1).children().getFirst().value();
            List<X509Certificate> certificates = new ArrayList<>();
            for (Der each : signed.get(3).tag() == (byte) 0xa0 ? signed.get(3).children() : List.<Der>of()) {
                certificates.add(certificate(each.whole()));
            }
            List<Der> signer = signed.getLast().children().getFirst().children();
            byte[] attributes = signer.get(3).whole().clone();
            attributes[0] = SET;
            byte[] signature = signer.get(5).value();
            String digestName = digest(signer.get(2).children().getFirst().value());
            Stamp stamp = new Stamp(content, attributes, digestName, signature, certificates);
            return new Stamp(content, attributes, digestName, signature, stamp.signerFirst());
        }

        /** That the token covers this SHA-256 value and its signer signed that. */
        void verify(byte[] imprint) throws GeneralSecurityException {
            byte[] covered = Der.of(content).children().get(2).children().get(1).value();
            byte[] told = attribute();
            if (!Arrays.equals(covered, imprint)) {
                throw new GeneralSecurityException("the time stamp is of something else");
            }
            if (!Arrays.equals(told, MessageDigest.getInstance(digestName).digest(content))) {
                throw new GeneralSecurityException("the time stamp's content is not what was signed");
            }
        }

        /** The instant of the authority's clock, to the second. */
        Instant madeAt() throws GeneralSecurityException {
            String told = new String(Der.of(content).children().get(4).value(), StandardCharsets.US_ASCII);
            if (!told.matches("\\d{14}(\\.\\d+)?Z")) {
                throw new GeneralSecurityException("the time stamp's time cannot be read");
            }
            return LocalDateTime.parse(told.substring(0, 14), DateTimeFormatter.ofPattern("uuuuMMddHHmmss"))
                    .toInstant(ZoneOffset.UTC);
        }

        private byte[] attribute() throws GeneralSecurityException {
            for (Der attribute : Der.of(attributes).children()) {
                List<Der> parts = attribute.children();
                if (Arrays.equals(parts.getFirst().value(), MESSAGE_DIGEST)) {
                    return parts.get(1).children().getFirst().value();
                }
            }
            throw new GeneralSecurityException("the time stamp does not say what it signs");
        }

        /** The certificate whose key made the signature, then those that vouch for it. */
        private List<X509Certificate> signerFirst() throws GeneralSecurityException {
            for (X509Certificate candidate : chain) {
                if (isSigner(candidate)) {
                    List<X509Certificate> ordered = new ArrayList<>(List.of(candidate));
                    Optional<X509Certificate> issuer = issuer(candidate);
                    while (issuer.isPresent() && !ordered.contains(issuer.get())) {
                        ordered.add(issuer.get());
                        issuer = issuer(issuer.get());
                    }
                    return ordered;
                }
            }
            throw new GeneralSecurityException("the time stamp's signature does not fit");
        }

        private boolean isSigner(X509Certificate candidate) {
            try {
                String key = candidate.getPublicKey().getAlgorithm();
                Signature check = Signature.getInstance(
                        digestName.replace("-", "") + "with" + ("EC".equals(key) ? "ECDSA" : key));
                check.initVerify(candidate.getPublicKey());
                check.update(attributes);
                return check.verify(signature);
            } catch (GeneralSecurityException another) {
                return false;
            }
        }

        private Optional<X509Certificate> issuer(X509Certificate issued) {
            return chain.stream()
                    .filter(other -> other.getSubjectX500Principal().equals(issued.getIssuerX500Principal()))
                    .findFirst();
        }

        private static String digest(byte[] oid) throws GeneralSecurityException {
            return switch (HexFormat.of().formatHex(oid)) {
                case "608648016503040201" -> "SHA-256";
                case "608648016503040202" -> "SHA-384";
                case "608648016503040203" -> "SHA-512";
                default -> throw new GeneralSecurityException("unknown digest of the time stamp");
            };
        }
    }

    /** One value of DER, read no further than it is asked. */
    private record Der(byte tag, byte[] value, byte[] whole) {

        static Der of(byte[] bytes) throws GeneralSecurityException {
            return at(bytes, 0);
        }

        List<Der> children() throws GeneralSecurityException {
            List<Der> children = new ArrayList<>();
            int position = 0;
            while (position < value.length) {
                Der child = at(value, position);
                children.add(child);
                position += child.whole.length;
            }
            return children;
        }

        private static Der at(byte[] bytes, int start) throws GeneralSecurityException {
            try {
                int first = bytes[start + 1] & 0xff;
                int more = first < 0x80 ? 0 : first & 0x7f;
                int length = more == 0 ? first : 0;
                for (int i = 0; i < more; i++) {
                    length = (length << 8) | (bytes[start + 2 + i] & 0xff);
                }
                int body = start + 2 + more;
                return new Der(
                        bytes[start],
                        Arrays.copyOfRange(bytes, body, Math.addExact(body, length)),
                        Arrays.copyOfRange(bytes, start, Math.addExact(body, length)));
            } catch (RuntimeException cut) {
                throw new GeneralSecurityException("the time stamp cannot be read", cut);
            }
        }
    }
}
