package ma.ittifaq.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table that opens as it is, in which nothing is calculated. */
class CsvTableTest {

    @Test
    void beginsWithTheMarkOfItsEncodingAndQuotesWhatNeedsIt() throws IOException {
        assertEquals("\uFEFFسلمى,\"a,\"\"b\"\"\"\r\n", written("سلمى", "a,\"b\""));
    }

    @Test
    void nothingIsAFormula() throws IOException {
        assertEquals(
                "\uFEFF'=1+1,'+2,'-3,'@SUM(A1),' \t=1,09-08,x=1,'\u200F=1,'\u00A0@x,'＝1\r\n",
                written("=1+1", "+2", "-3", "@SUM(A1)", " \t=1", "09-08", "x=1", "\u200F=1", "\u00A0@x", "＝1"));
    }

    private static String written(String... cells) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.write(List.of(List.of(cells)), out);
        return out.toString();
    }
}
