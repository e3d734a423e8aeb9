package ma.ittifaq.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.campaign.PostReport;
import ma.ittifaq.campaign.PostSheet;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.DirectoryImport;
import ma.ittifaq.directory.ImportProgress;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.directory.ImportRequest;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.identity.DemoAccounts;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;

/** People, roles and policy of the imaginary administration. */
@ApplicationScoped
@Transactional
class DemoDirectory {

    /** Before the first agreement of the demo was asked for. */
    private static final LocalDate SINCE = LocalDate.of(2023, 1, 2);

    private static final int MOST_TELEWORK_DAYS = 3;
    private static final int LEAST_ON_SITE_DAYS = 2;

    @Inject
    private DirectoryImport directoryImport;

    @Inject
    private Directory directory;

    @Inject
    private Policies policies;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private PostSheet posts;

    boolean isEmpty() {
        return directory.units().isEmpty();
    }

    /** People and their accounts in one transaction: by its accounts the demo is told from real data. */
    void load(String password) {
        people();
        policies.add(new TeleworkPolicy(SINCE, limits(), PolicySteps.ALL));
        posts();
        DemoTable.rows("accounts.csv")
                .forEach(row ->
                        accounts.create(row.get("username"), password, Optional.of(person(row)), row.get("language")));
    }

    /** As the HR officer of the whole house brings them. */
    private void posts() {
        Actor officer = DemoTable.rows("roles.csv").stream()
                .filter(row -> Role.HR_OFFICER.name().equals(row.get("role")))
                .findFirst()
                .map(row -> Actor.of(person(row)))
                .orElseThrow();
        PostReport report = posts.take(DemoTable.bytes("posts.csv"), officer);
        if (!report.wrong().isEmpty()) {
            throw new IllegalStateException("The demo's own posts are refused: " + report.wrong());
        }
    }

    private UUID person(Map<String, String> row) {
        return directory.findByPpr(row.get("ppr")).orElseThrow().id();
    }

    private void people() {
        ImportReport report = directoryImport.apply(
                new ImportRequest(List.of(DemoTable.source("units.csv"), DemoTable.source("employees.csv")), false),
                Actor.SYSTEM,
                ImportProgress.UNHEARD);
        if (!report.applied()) {
            throw new IllegalStateException("The demo's own directory is refused: " + report.errors());
        }
        DemoTable.rows("roles.csv")
                .forEach(row -> directory.add(new RoleAssignment(
                        person(row),
                        Role.valueOf(row.get("role")),
                        directory
                                .findUnitByCode(row.get("unit_code"))
                                .orElseThrow()
                                .id(),
                        SINCE,
                        null)));
    }

    private static PolicyLimits limits() {
        PolicyLimits d = PolicyLimits.DEFAULT;
        return new PolicyLimits(
                d.longestMonths(),
                d.trialMonths(),
                d.noticeDays(),
                d.trialNoticeDays(),
                d.renewals(),
                d.renewalWindowDays(),
                MOST_TELEWORK_DAYS,
                LEAST_ON_SITE_DAYS,
                d.opens(),
                d.closes(),
                d.ramadanOpens(),
                d.ramadanCloses());
    }
}
