package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.api.Test;

class AgreementDocumentTest {
    private final AgreementDocument document = new AgreementDocument(new ClauseSets(), new LegalReferences());

    @Test
    void theSameSnapshotMakesTheSameBytes() throws IOException {
        byte[] first = document.render(Samples.agreement());
        Files.createDirectories(Path.of("target/acts"));
        Files.write(Path.of("target/acts/agreement.pdf"), first);
        assertArrayEquals(first, document.render(Samples.agreement()));
    }
}
