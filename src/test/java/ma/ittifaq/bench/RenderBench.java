package ma.ittifaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import ma.ittifaq.document.AgreementDocument;
import ma.ittifaq.document.AgreementSnapshot;
import ma.ittifaq.document.Samples;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The sample agreement as an act, and two yardsticks on the same content. Started by {@link Renderings}. */
@State(Scope.Benchmark)
public class RenderBench {
    private static final AgreementDocument DOCUMENT = new AgreementDocument(new ClauseSets(), new LegalReferences());

    private final AgreementSnapshot agreement = Samples.agreement();
    private List<byte[]> streams;
    private FopAct fop;

    /** For JMH. */
    public RenderBench() {}

    static byte[] act(AgreementSnapshot agreement) {
        return DOCUMENT.render(agreement);
    }

    /** What the yardsticks work on is taken from the act itself. */
    @Setup
    public void prepare() {
        byte[] act = act(agreement);
        streams = streams(act);
        fop = FopAct.of(act);
    }

    /** Snapshot to finished file: PDF/A-3a, PDF/UA-1, its data attached. */
    @Benchmark
    public byte[] act() {
        return act(agreement);
    }

    /** The floor: nobody who writes the same streams with the same compression can be faster. */
    @Benchmark
    public int deflateFloor() {
        int written = 0;
        for (byte[] stream : streams) {
            Deflater deflater = new Deflater();
            deflater.setInput(stream);
            deflater.finish();
            byte[] out = new byte[stream.length + 64];
            while (!deflater.finished()) {
                written += deflater.deflate(out);
            }
            deflater.end();
        }
        return written;
    }

    /** The same lines in the same fonts, in tables of two columns, by Apache FOP: neither tagged nor PDF/A. */
    @Benchmark
    public byte[] apacheFop() {
        return fop.render();
    }

    private static List<byte[]> streams(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<byte[]> streams = new ArrayList<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    streams.add(stream.createInputStream().readAllBytes());
                }
            }
            return streams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
