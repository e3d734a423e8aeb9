package ma.ittifaq.archive;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;
import ma.ittifaq.regulation.Bilingual;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Records of people who do not exist, for figures. Names are common Moroccan ones, each the rarer the later it stands in
 * its list, as with real names: the first family name is that of one person in eleven, the last of one in a thousand.
 */
final class ManyRecords {
    static final int PEOPLE = 200_000;
    static final int UNITS = 400;

    private static final int AT_ONCE = 20_000;

    private static final List<Bilingual> FAMILIES = pairs("""
        العلوي|El Alaoui;الإدريسي|Idrissi;بناني|Bennani;العمراني|El Amrani;التازي|Tazi;بنجلون|Benjelloun;الفاسي|El Fassi;\
        برادة|Berrada;الشرقاوي|Cherkaoui;السعدي|Saadi;البقالي|Bakkali;المنصوري|Mansouri;الحسني|El Hassani;بنعلي|Benali;\
        الناصري|Naciri;أيت الحاج|Aït El Haj;بوعزة|Bouazza;الخطابي|El Khattabi;المريني|Merini;الوزاني|Ouazzani;\
        السلاوي|Slaoui;الكتاني|Kettani;بنكيران|Benkirane;العلمي|Alami;المسعودي|Messaoudi;الزياني|Zayani;الصقلي|Skalli;\
        بلحاج|Belhaj;الراشدي|Rachidi;القادري|Kadiri;الهلالي|Hilali;بوشعيب|Bouchaib;الطاهري|Tahiri;اليوسفي|Youssoufi;\
        العثماني|El Othmani;الريسوني|Raissouni;بنموسى|Benmoussa;الدكالي|Doukkali;أوزين|Ouzzine;أمزيان|Ameziane;\
        أيت ناصر|Aït Nacer;الحداد|Haddad;النجار|Najjar;الصباغ|Sebbagh;بنشقرون|Benchekroun;الجزولي|Jazouli;الرامي|Rami;\
        السباعي|Sbai;الكوهن|El Kohen;المالكي|Malki;بنيس|Bennis;الغازي|Ghazi;شكري|Choukri;زروالي|Zerouali\
        """);

    private static final List<Bilingual> FIRST = pairs("""
        محمد|Mohammed;فاطمة|Fatima;أحمد|Ahmed;خديجة|Khadija;يوسف|Youssef;عائشة|Aïcha;حسن|Hassan;مريم|Meryem;سعيد|Saïd;\
        نادية|Nadia;عبد الله|Abdellah;سلمى|Salma;رشيد|Rachid;زينب|Zineb;كريم|Karim;سناء|Sanaa;عمر|Omar;لطيفة|Latifa;\
        مصطفى|Mostafa;هند|Hind;إدريس|Driss;أمينة|Amina;عبد الرحيم|Abderrahim;ليلى|Leïla;نور الدين|Noureddine;إيمان|Imane;\
        خالد|Khalid;سعاد|Souad;جمال|Jamal;حنان|Hanane;طارق|Tarik;بشرى|Bouchra;المهدي|El Mehdi;وفاء|Wafaa;زكرياء|Zakaria\
        """);

    private static final List<String> STEMS = List.of(
            "تقرير",
            "ملف",
            "متابع",
            "اعداد",
            "معالج",
            "مراسل",
            "صفق",
            "ميزاني",
            "تحليل",
            "برمج",
            "rapport",
            "dossier",
            "suivi",
            "analyse",
            "budget",
            "marche",
            "redaction",
            "controle",
            "archive",
            "reunion",
            "courrier",
            "donnees");

    private final Random random;

    ManyRecords(Random random) {
        this.random = random;
    }

    private static List<Bilingual> pairs(String text) {
        return Stream.of(text.strip().split(";"))
                .map(pair -> pair.strip().split("\\|"))
                .map(pair -> new Bilingual(pair[0], pair[1]))
                .toList();
    }

    Bilingual family() {
        return skewed(FAMILIES, random);
    }

    Bilingual person() {
        return named(skewed(FIRST, random), family());
    }

    /** A task as people type it: of a thousand words that are the rarer the later they come. */
    String typed() {
        return IntStream.range(0, 4).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(1_000));
        String stem = STEMS.get(rank % STEMS.size());
        return stem + STEMS.get(rank / STEMS.size() % STEMS.size()).substring(0, 2) + (rank % 7 == 0 ? "ات" : "");
    }

    /** An Arabic name with the family first and a letter without its hamza. */
    String turned() {
        Bilingual first = skewed(FIRST, random);
        return family().ar().replace('أ', 'ا') + " " + first.ar().replace('إ', 'ا');
    }

    String ppr(int person) {
        return String.valueOf(1_000_000 + person);
    }

    private static Bilingual named(Bilingual first, Bilingual family) {
        return new Bilingual(first.ar() + " " + family.ar(), first.fr() + " " + family.fr());
    }

    /** Frequencies fall with the rank. */
    private static <T> T skewed(List<T> from, Random random) {
        double reached = random.nextDouble() * Math.log(from.size() + 1.0);
        return from.get(Math.min(from.size() - 1, (int) (Math.exp(reached) - 1)));
    }

    /** Lays so many records into empty tables, which are PostgreSQL's. */
    void fill(Connection connection, int size) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // Agreements, people and documents behind the records are of no interest here.
            statement.execute("set session_replication_role = replica");
            statement.execute("alter table archive_word drop constraint archive_word_key");
            statement.execute("drop index archive_word_of");
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 0; from < size; from += AT_ONCE) {
            write(copy, from, Math.min(size, from + AT_ONCE));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table archive_word add constraint archive_word_key"
                    + " primary key (word, recorded_at, record_id)");
            statement.execute("create index archive_word_of on archive_word (record_id, word)");
            statement.execute("insert into archive_vocabulary select distinct word from archive_word"
                    + " where word >= 'a' or word >= '0' and word < ':' on conflict do nothing");
            statement.execute("insert into archive_citation"
                    + " select distinct legal_references, clause_set from archive_record on conflict do nothing");
        }
    }

    private void write(CopyManager copy, int from, int to) throws SQLException, IOException {
        StringBuilder records = new StringBuilder();
        StringBuilder words = new StringBuilder();
        StringBuilder ages = new StringBuilder();
        StringBuilder acts = new StringBuilder();
        for (int i = from; i < to; i++) {
            UUID id = new UUID(random.nextLong(), i);
            int person = random.nextInt(PEOPLE);
            Random owner = new Random(person);
            Bilingual name = named(skewed(FIRST, owner), skewed(FAMILIES, owner));
            int unit = owner.nextInt(UNITS);
            LocalDate start = LocalDate.of(2020, 4, 16).plusDays(random.nextInt(2_350));
            LocalDate end = start.plusMonths(6L + random.nextInt(7));
            boolean ended = end.isBefore(LocalDate.of(2026, 11, 1));
            String reference = "U%d/%d/%06d".formatted(unit, start.getYear(), i);
            String cites = i % 500 == 0 ? "3/2020,19/2018" : "1/2020,3/2020,2-05-916";
            String path = "/ANSN/D" + unit / 20 + "/U" + unit + "/";
            line(
                    records,
                    id,
                    "0",
                    reference,
                    "INITIAL",
                    ended ? "EXPIRED" : "ACTIVE",
                    ppr(person),
                    "\\N",
                    name.ar(),
                    name.fr(),
                    "U" + unit,
                    "وحدة " + unit,
                    "Unité " + unit,
                    path,
                    start.getYear(),
                    start,
                    end,
                    "2020-04/1",
                    cites,
                    start + " 10:00:00+00",
                    ended ? end + " 10:00:00+00" : "\\N",
                    "SIGNED_HERE");
            Set<String> said =
                    Indexing.words(path, start, end, cites, "2020-04/1", name.ar(), name.fr(), ppr(person), reference);
            said.addAll(Words.typed(List.of(typed(), typed())));
            if (i % 200 == 0) {
                said.add(Mark.act(Act.Kind.SUSPENSION).orElseThrow());
            }
            said.forEach(word -> line(words, word, start + " 10:00:00+00", id));
            if (ended) {
                line(
                        ages,
                        id,
                        "0",
                        "INTERMEDIATE",
                        end + " 10:00:00+00",
                        new UUID(0, 1),
                        "ELIMINATION",
                        end.plusYears(5));
            }
            act(acts, id, i, "AGREEMENT", reference, start);
            if (i % 200 == 0) {
                act(acts, id, i, "SUSPENSION", reference + "-S", start);
            }
        }
        copy(copy, "archive_record", records);
        copy(copy, "archive_word", words);
        copy(copy, "record_age", ages);
        copy(copy, "act", acts);
    }

    private static void act(StringBuilder acts, UUID record, int number, String kind, String reference, LocalDate on) {
        UUID id = new UUID(record.getMostSignificantBits(), kind.hashCode() * 1_000_003L + number);
        String code = String.format(Locale.ROOT, "%s%018d", kind.charAt(0), number);
        line(acts, id, "0", record, kind, reference, "CURRENT", "0".repeat(64), code, on + " 10:00:00+00");
    }

    private static void copy(CopyManager copy, String table, StringBuilder lines) throws SQLException, IOException {
        copy.copyIn("copy " + table + " from stdin", new StringReader(lines.toString()));
    }

    private static void line(StringBuilder out, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : "\t").append(cells[i]);
        }
        out.append('\n');
    }
}
