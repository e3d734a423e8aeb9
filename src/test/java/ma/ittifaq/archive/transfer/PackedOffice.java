package ma.ittifaq.archive.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.review.Office;

/** An office whose one signed and ended agreement was packed for another archive. */
final class PackedOffice {
    static final String ILL = "شهادة طبية";

    private final Office office = ArchiveOffice.open();
    private final UUID record;
    private final byte[] zip;
    private final byte[] sip;

    PackedOffice() {
        record = office.submitted(ill());
        office.endorse(record);
        ArchiveOffice.sign(office, record);
        office.move(record, Action.END_AT_ONCE, office.hassan);
        Aged.rule(office, Series.AGREEMENTS, Fate.DEFINITIVE);
        Aged.on(office, Office.TODAY.plusYears(20));
        TransferDesk desk = office.beans().get(TransferDesk.class);
        UUID transfer = office.run(() -> desk.propose(
                Question.of(""),
                Terms.of(new Bilingual("أرشيف المغرب", "Archives du Maroc"), 100, 100),
                "",
                office.amina));
        office.run(() -> {
            desk.decide(transfer, true, "", office.hassan);
            desk.start(transfer, office.amina);
            return desk;
        });
        office.run(() -> office.beans().get(Loading.class).load(transfer));
        Transfers transfers = office.beans().get(Transfers.class);
        zip = office.run(() -> read(transfer, transfers::write));
        sip = office.run(() -> read(transfer, transfers::writeSip));
    }

    /** Terms of somebody who asks for the sake of their health. */
    private static ma.ittifaq.agreement.Terms ill() {
        ma.ittifaq.agreement.Terms terms = Office.terms(Office.TODAY);
        return new ma.ittifaq.agreement.Terms(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.HEALTH, "علاج مستمر", ILL),
                terms.mode(),
                terms.period(),
                terms.week(),
                terms.availability(),
                terms.workplace(),
                terms.tasks(),
                terms.equipment(),
                terms.conditions(),
                terms.undertakings());
    }

    /** One of the forms in which a package can be had. */
    private interface Form {
        void write(TransferPackage parcel, OutputStream out, Actor actor) throws IOException;
    }

    private byte[] read(UUID transfer, Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transfers transfers = office.beans().get(Transfers.class);
        try {
            form.write(transfers.fetch(transfer, "1", office.amina), out, office.amina);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Office office() {
        return office;
    }

    UUID record() {
        return record;
    }

    byte[] zip() {
        return zip;
    }

    /** The same package as an E-ARK SIP. */
    byte[] sip() {
        return sip;
    }

    Map<String, byte[]> files() throws IOException {
        return Unzipped.of(zip, "transfer-0001-001/");
    }
}
