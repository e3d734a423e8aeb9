package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;

/** What filters can be set to. */
@Named
@RequestScoped
public class Choices {

    private static final int FIRST_YEAR = 2020;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private List<OrgUnit> units;

    public List<OrgUnit> getUnits() {
        if (units == null) {
            units = directory.units();
        }
        return units;
    }

    public List<AgreementState> getStates() {
        return List.of(AgreementState.values());
    }

    /** States in which an agreement is a record. */
    public List<AgreementState> getRecordStates() {
        return Stream.of(AgreementState.values())
                .filter(s -> !s.isBeforeSigned())
                .toList();
    }

    /** Newest first; nothing was agreed before the circulars of 2020. */
    public List<Integer> getYears() {
        int last = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(FIRST_YEAR, last)
                .map(y -> last + FIRST_YEAR - y)
                .boxed()
                .toList();
    }
}
