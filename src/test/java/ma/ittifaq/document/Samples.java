package ma.ittifaq.document;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.ittifaq.document.AgreementTerms.Equipment;
import ma.ittifaq.document.AgreementTerms.Extent;
import ma.ittifaq.document.AgreementTerms.Initiative;
import ma.ittifaq.document.AgreementTerms.Place;
import ma.ittifaq.document.AgreementTerms.Presence;
import ma.ittifaq.document.AgreementTerms.Regime;
import ma.ittifaq.document.AgreementTerms.Task;
import ma.ittifaq.document.AgreementTerms.TimeWindow;
import ma.ittifaq.document.AgreementTerms.Trial;
import ma.ittifaq.regulation.Bilingual;

/** An agreement as a real one would be. */
public final class Samples {
    static final Verification VERIFICATION =
            new Verification("7KQ4-M2XD-9HTP", "https://ittifaq.exemple.ma/verify/7KQ4-M2XD-9HTP");
    static final Instant MADE = Instant.parse("2026-11-20T10:00:00Z");
    static final Letterhead LETTERHEAD = new Letterhead(
            new Bilingual("المملكة المغربية", "Royaume du Maroc"),
            new Bilingual("الإدارة النموذجية للخدمات الرقمية", "Administration modèle des services numériques"),
            List.of(
                    new Bilingual("مديرية الأنظمة المعلوماتية", "Direction des systèmes d’information"),
                    new Bilingual("قسم التطبيقات", "Division des applications"),
                    new Bilingual("مصلحة التطوير", "Service développement")),
            Optional.empty(),
            Optional.empty(),
            ActLanguages.ARABIC_FRENCH);
    static final Person SALMA = new Person(
            new Bilingual("سلمى الإدريسي", "Salma Idrissi"),
            "1234567",
            "AB123456",
            new Bilingual("هيئة مهندسي الدولة", "Corps des ingénieurs d’État"),
            new Bilingual("مهندسة دولة من الدرجة الأولى", "Ingénieure d’État 1er grade"),
            new Bilingual("مسؤولة عن تطوير الخدمات", "Chargée du développement des services"),
            new Bilingual("مصلحة التطوير", "Service développement"));
    static final Capacity MANAGER = new Capacity(
            new Bilingual("رئيس مصلحة التطوير", "Chef du service développement"),
            new Bilingual("قسم التطبيقات", "Division des applications"));
    static final Capacity AUTHORITY = new Capacity(
            new Bilingual("الكاتب العام", "Secrétaire général"),
            new Bilingual("الإدارة النموذجية للخدمات الرقمية", "Administration modèle des services numériques"));

    private Samples() {}

    public static AgreementSnapshot agreement() {
        return agreement(terms(tasks(), "حي الرياض، زنقة 12، رقم 09-08، الرباط"), SALMA);
    }

    /** The same for somebody else. */
    public static AgreementSnapshot agreementOf(String arabic, String latin) {
        return agreement(terms(tasks(), "الرباط"), named(new Bilingual(arabic, latin)));
    }

    static AgreementSnapshot agreement(AgreementTerms terms, Person employee) {
        return agreement("2020-04/1", terms, employee);
    }

    private static AgreementSnapshot agreement(String clauses, AgreementTerms terms, Person employee) {
        return new AgreementSnapshot(
                AgreementSnapshot.Kind.INITIAL,
                "DSI/2026/0147",
                Optional.empty(),
                LETTERHEAD,
                employee,
                MANAGER,
                Optional.of(AUTHORITY),
                terms,
                clauses,
                Set.of("CL-03", "CL-19", "CL-23"),
                new Bilingual("مصلحة الموارد البشرية", "le service des ressources humaines"),
                Bilingual.same("rssi@exemple.ma, +212 537-12-34-56"),
                AgreementSnapshot.Signing.ELECTRONIC,
                VERIFICATION,
                MADE);
    }

    /** The least an agreement can be: no authority, no trial, no equipment, no costs, and a predecessor. */
    static AgreementSnapshot least(AgreementSnapshot.Kind kind) {
        AgreementSnapshot full = agreement();
        AgreementTerms terms = full.terms();
        AgreementTerms bare = new AgreementTerms(
                Initiative.ADMINISTRATION,
                terms.requestedOn(),
                Extent.FULL,
                Regime.REGULAR,
                terms.start(),
                terms.end(),
                Optional.empty(),
                terms.noticeDays(),
                terms.renewalNoticeDays(),
                terms.week(),
                terms.availability(),
                terms.ramadanAvailability(),
                new Place(Place.Kind.OTHER, "Technopolis, Salé", Optional.empty()),
                terms.tasks().subList(0, 1),
                List.of(),
                Optional.empty(),
                1,
                7);
        return new AgreementSnapshot(
                kind,
                full.reference(),
                Optional.of(new AgreementSnapshot.Predecessor("DSI/2025/0093", LocalDate.of(2025, 12, 1))),
                full.letterhead(),
                full.employee(),
                full.manager(),
                Optional.empty(),
                bare,
                full.clauseSet(),
                Set.of(),
                full.dataContact(),
                full.securityContact(),
                AgreementSnapshot.Signing.PAPER,
                full.verification(),
                full.renderedAt());
    }

    static CertificateSnapshot certificate() {
        return new CertificateSnapshot(
                "DSI/2026/0160",
                "DSI/2026/0147",
                LocalDate.of(2026, 12, 20),
                LETTERHEAD,
                SALMA,
                new Capacity(
                        new Bilingual("مسؤول الموارد البشرية", "Responsable des ressources humaines"),
                        new Bilingual("قسم الموارد البشرية", "Division des ressources humaines")),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                List.of("S1", "W1", "C3"),
                VERIFICATION,
                Instant.parse("2027-02-01T10:00:00Z"));
    }

    static EliminationSnapshot elimination() {
        return elimination(3);
    }

    /** With as many eliminated records as that, the last without an act, and one kept back. */
    static EliminationSnapshot elimination(int records) {
        String series = "AGREEMENTS";
        Bilingual unit = new Bilingual("مصلحة التطوير", "Service développement");
        List<EliminationList.Eliminated> eliminated = IntStream.rangeClosed(1, records)
                .mapToObj(i -> new EliminationList.Eliminated(
                        new UUID(0, i),
                        i == records ? Optional.empty() : Optional.of("DSI/2020/%04d".formatted(i)),
                        series,
                        unit,
                        LocalDate.of(2021, 3, 31),
                        LocalDate.of(2026, 3, 31),
                        i == records
                                ? List.of()
                                : List.of(new EliminationList.Piece(
                                        Act.Kind.AGREEMENT, "DSI/2020/%04d".formatted(i), "%064x".formatted(i)))))
                .toList();
        EliminationList list = new EliminationList(
                12,
                new UUID(0, 0),
                new EliminationList.Step(new Bilingual("أمينة برادة", "Amina Berrada"), LocalDate.of(2026, 10, 1)),
                new EliminationList.Step(new Bilingual("حسن الفاسي", "Hassan Fassi"), LocalDate.of(2026, 10, 8)),
                new EliminationList.Accord("AM/2026/318", LocalDate.of(2026, 11, 12)),
                LocalDate.of(2026, 11, 19),
                LocalDate.of(2026, 11, 20),
                List.of(new EliminationList.Rule(series, 2, "Décision 12/2024")),
                eliminated,
                List.of(new EliminationList.KeptBack(new UUID(1, 1), Optional.of("DSI/2020/0077"), "HELD")));
        return new EliminationSnapshot(
                "DSI/2026/0191", LETTERHEAD, list, LocalDate.of(2026, 11, 20), List.of("L69-99"), VERIFICATION, MADE);
    }

    /** In as many packages as that, and one record kept back. */
    static TransferSnapshot transfer(int packages) {
        Bilingual unit = new Bilingual("مصلحة التطوير", "Service développement");
        TransferList list = new TransferList(
                7,
                new UUID(0, 0),
                new Bilingual("أرشيف المغرب", "Archives du Maroc"),
                new TransferList.Signatory(new Bilingual("أمينة برادة", "Amina Berrada"), LocalDate.of(2026, 10, 1)),
                new TransferList.Signatory(new Bilingual("حسن الفاسي", "Hassan Fassi"), LocalDate.of(2026, 10, 8)),
                LocalDate.of(2020, 4, 16),
                LocalDate.of(2021, 3, 31),
                200 * packages,
                IntStream.rangeClosed(1, packages)
                        .mapToObj(i -> new TransferList.Package(i, 200, 31_415, "%064x".formatted(i)))
                        .toList(),
                IntStream.rangeClosed(1, packages)
                        .mapToObj(i -> new TransferList.Lot(
                                i, "AGREEMENTS", unit, LocalDate.of(2020, 4, 16), LocalDate.of(2021, 3, 31), 200))
                        .toList(),
                List.of(new TransferList.HeldBack(new UUID(1, 1), Optional.of("DSI/2020/0077"), "HELD")));
        return new TransferSnapshot(
                "DSI/2026/0192", LETTERHEAD, list, LocalDate.of(2026, 11, 20), List.of("L69-99"), VERIFICATION, MADE);
    }

    static DelegationSnapshot delegation() {
        Bilingual unit = new Bilingual("مصلحة تطوير التطبيقات", "Service du développement des applications");
        return new DelegationSnapshot(
                "DSI/2026/0192",
                "DSI/D/12",
                LETTERHEAD,
                new Bilingual("كريم بنيس", "Karim Bennis"),
                new Capacity(new Bilingual("رئيس مصلحة", "Chef de service"), unit),
                new Bilingual("رشيد الهاشمي", "Rachid Hachimi"),
                new Capacity(new Bilingual("مهندس تطوير", "Ingénieur de développement"), unit),
                "BOTH",
                List.of("INITIAL", "RENEWAL"),
                Optional.of(unit),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 15),
                MADE,
                "password+totp",
                List.of("S1", "C3"),
                VERIFICATION,
                MADE);
    }

    static OrderSnapshot order(OrderSnapshot.Kind kind) {
        boolean back = kind == OrderSnapshot.Kind.RETURN;
        return new OrderSnapshot(
                kind,
                "ANSN/2026/0012",
                back ? Optional.of("ANSN/2026/0007") : Optional.empty(),
                LETTERHEAD,
                new Bilingual("حسن الفاسي", "Hassan Fassi"),
                new Capacity(
                        new Bilingual("السلطة الموقعة", "L’autorité signataire"),
                        new Bilingual("الكتابة العامة", "Secrétariat général")),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 23),
                new Bilingual(
                        "الوضعية الوبائية وضمان استمرارية المرفق.", "Situation sanitaire et continuité du service."),
                List.of(new OrderSnapshot.Unit(new Bilingual("مديرية نظم المعلومات", "Direction des systèmes"), 214)),
                back
                        ? List.of()
                        : List.of(new OrderSnapshot.Kept(
                                new Bilingual("كريم بنيس", "Karim Bennis"), "1107535", Orders.kept(Sample.SAFETY))),
                List.of("S1", "W1", "C1", "C3"),
                VERIFICATION,
                MADE);
    }

    private enum Sample {
        SAFETY
    }

    static DecisionSnapshot decision(DecisionSnapshot.Kind kind) {
        boolean refusal = kind == DecisionSnapshot.Kind.REFUSAL;
        return new DecisionSnapshot(
                kind,
                "DSI/2026/0151",
                refusal ? Optional.empty() : Optional.of("DSI/2026/0147"),
                LETTERHEAD,
                SALMA,
                MANAGER,
                Optional.of(new Bilingual("كريم بنيس", "Karim Bennis")),
                Optional.of(new Bilingual("حسن الفاسي", "Hassan Fassi")),
                LocalDate.of(2026, 11, 20),
                refusal ? Optional.empty() : Optional.of(LocalDate.of(2026, 12, 1)),
                kind == DecisionSnapshot.Kind.SUSPENSION ? Optional.of(LocalDate.of(2026, 12, 31)) : Optional.empty(),
                new Bilingual("ضرورة المصلحة.", "Nécessité de service."),
                Optional.of("تستوجب عملية 2020-04-16 حضور جميع أعضاء الفريق بمقر المصلحة."),
                List.of("S1", "W1", "C3"),
                VERIFICATION,
                MADE);
    }

    static Person named(Bilingual name) {
        return new Person(name, SALMA.ppr(), SALMA.cnie(), SALMA.corps(), SALMA.grade(), SALMA.post(), SALMA.unit());
    }

    static AgreementSnapshot withClauses(String version) {
        return agreement(version, terms(tasks(), "الرباط"), SALMA);
    }

    static List<Task> tasks() {
        return List.of(
                new Task("تطوير واجهات منصة الخدمات", "إصدار شهري موثق", "عدد الوظائف المنجزة"),
                new Task(
                        "Revue de code et documentation",
                        "Rapport 2020-04-16, section 3/2020",
                        "Délai moyen de 2 jours"),
                new Task(
                        "متابعة الحوادث وفق مذكرة 24100304/20 بتاريخ 2020-04-16", "تقرير أسبوعي (8:30-16:30)", "95 %"));
    }

    static AgreementTerms terms(List<Task> tasks, String address) {
        Map<DayOfWeek, Presence> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, day.getValue() % 2 == 0 ? Presence.TELEWORK : Presence.ON_SITE);
            }
        }
        return new AgreementTerms(
                Initiative.EMPLOYEE_REQUEST,
                LocalDate.of(2026, 11, 2),
                Extent.PARTIAL,
                Regime.TEMPORARY,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                Optional.of(new Trial(3, 30)),
                60,
                60,
                week,
                List.of(new TimeWindow(LocalTime.of(8, 30), LocalTime.of(16, 30))),
                List.of(new TimeWindow(LocalTime.of(9, 0), LocalTime.of(15, 0))),
                new Place(Place.Kind.HOME, address, Optional.of("+212 6 61-00-00-00")),
                tasks,
                List.of(
                        new Equipment(
                                "حاسوب محمول مؤمن", "PC-2026-0147", "جديد", Optional.of(LocalDate.of(2027, 12, 31))),
                        new Equipment(
                                "Boîtier VPN et jeton d’authentification",
                                "VPN-2025-0032",
                                "bon état",
                                Optional.empty())),
                Optional.of("اشتراك الأنترنت المهني"),
                2,
                15);
    }
}
