package ma.ittifaq.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xml.sax.SAXException;

/** The lines of an act, given to Apache FOP: easier work than ours, for where lines end is settled already. */
final class FopAct {
    private static final String SETTINGS = """
        <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
        <font embed-url="Amiri-Regular.ttf"><font-triplet name="Amiri" style="normal" weight="normal"/></font>
        </fonts></renderer></renderers></fop>\
        """;
    private static final String ROOT = """
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Amiri" font-size="9pt">
        <fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm"
        margin="16mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>
        <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">%s</fo:flow>
        </fo:page-sequence></fo:root>\
        """;
    private static final String ROW = """
        <fo:table table-layout="fixed" width="100%%"><fo:table-column column-width="50%%"/>
        <fo:table-column column-width="50%%"/><fo:table-body><fo:table-row>%s%s</fo:table-row></fo:table-body>
        </fo:table>\
        """;

    private final FopFactory factory;
    private final TransformerFactory transformers = TransformerFactory.newInstance();
    private final String source;

    private FopAct(FopFactory factory, String source) {
        this.factory = factory;
        this.source = source;
    }

    static FopAct of(byte[] act) {
        try (PDDocument document = Loader.loadPDF(act)) {
            List<String> lines = new PDFTextStripper().getText(document).lines().toList();
            URI fonts = Path.of("src/main/resources/ma/ittifaq/document/fonts").toUri();
            byte[] settings = SETTINGS.getBytes(StandardCharsets.UTF_8);
            FopFactory factory = new FopConfParser(new ByteArrayInputStream(settings), fonts)
                    .getFopFactoryBuilder()
                    .build();
            return new FopAct(factory, ROOT.formatted(body(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] render() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Fop fop = factory.newFop("application/pdf", out);
            transformers
                    .newTransformer()
                    .transform(new StreamSource(new StringReader(source)), new SAXResult(fop.getDefaultHandler()));
            return out.toByteArray();
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(List<String> lines) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            body.append(ROW.formatted(cell(lines.get(i)), cell(lines.get(i + 1))));
        }
        return body.toString();
    }

    private static String cell(String line) {
        String text = line.codePoints()
                .filter(code -> Character.getType(code) != Character.FORMAT)
                .mapToObj(code -> code == '&' || code == '<' ? "&#" + code + ";" : Character.toString(code))
                .collect(Collectors.joining());
        return "<fo:table-cell><fo:block>" + text + "</fo:block></fo:table-cell>";
    }
}
