package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list walked by its cursor to the end has every row once, in the order in which it comes in one piece. */
@OnServer
class LeafingIT {

    @ParameterizedTest
    @CsvSource({
        "omar.chraibi, /agreements?, 3",
        "nadia.alaoui, /agreements?q=salma&, 1",
        "amina.berrada, /archive/records?, 2"
    })
    void everyRowComesOnce(String user, String list, int limit) throws Exception {
        Api api = Api.as(user);
        List<String> whole = Leafing.ids(Contract.json(api.get(list + "limit=200")));
        assertTrue(whole.size() > limit, "more than one page: " + whole.size());
        List<String> leafed = Leafing.through(api, list + "limit=" + limit);
        assertEquals(leafed.size(), new HashSet<>(leafed).size(), "none twice");
        assertEquals(whole, leafed);
    }

    @ParameterizedTest
    @CsvSource({"/agreements?cursor=bm90IG91cnM", "/archive/records?cursor=-1"})
    void aCursorThatIsNotOursIsSaid(String list) throws Exception {
        assertEquals(400, Api.as("amina.berrada").get(list).statusCode());
    }
}
