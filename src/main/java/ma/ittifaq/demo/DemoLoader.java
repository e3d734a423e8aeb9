package ma.ittifaq.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.DemoAccounts;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/**
 * Loads the demo at the first start, before anything scheduled begins: the schedule reads the true clock, and would let
 * every agreement of the past lapse while it is being made.
 */
@ApplicationScoped
class DemoLoader {

    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final int BEFORE_SCHEDULES = 1000;
    private static final String PASSWORD = "demo";
    private static final Duration UNREAD = Duration.ofDays(7);

    @Inject
    private Settings settings;

    @Inject
    private DemoDirectory demoDirectory;

    @Inject
    private Directory directory;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private Stage stage;

    @Inject
    private ApplicationClock applicationClock;

    @Inject
    private Clock clock;

    void load(@Observes @Priority(BEFORE_SCHEDULES) Startup.Ready ready) {
        if (settings.demo() && !loaded()) {
            load();
        }
    }

    /** Whether the demo is in the database already. Refuses one that holds anything else: there, nobody plays. */
    private boolean loaded() {
        boolean blank = demoDirectory.isEmpty() && accounts.nobodyHasOne();
        if (!blank && !accounts.exist()) {
            throw new IllegalStateException("Demo mode (ITTIFAQ_DEMO=true) is refused: this database holds real data."
                    + " Start without it, or name another database by ITTIFAQ_DB_URL.");
        }
        return !blank;
    }

    private void load() {
        Instant begun = clock.instant();
        demoDirectory.load(PASSWORD);
        List<Story> stories = DemoTable.rows("agreements.csv").stream()
                .map(Story::of)
                .filter(s -> s.few() || !settings.demoIsSmall())
                .toList();
        play(new Plan(stories, LocalDate.now(clock)));
        LOG.log(
                System.Logger.Level.INFO,
                "Demo loaded: {0} agreements in {1} s",
                stories.size(),
                Duration.between(begun, clock.instant()).toSeconds());
    }

    private void play(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        TreeSet<LocalDate> turns = new TreeSet<>(plan.turns());
        for (Scene scene : plan.scenes()) {
            turnUntil(scene.at().toLocalDate(), turns);
            at(scene.at(), () -> stage.play(scene, plan.period(scene.story()), today));
        }
        turnUntil(today, turns);
        stage.readMessages(clock.instant().minus(UNREAD));
    }

    private void turnUntil(LocalDate day, TreeSet<LocalDate> turns) {
        while (!turns.isEmpty() && !turns.first().isAfter(day)) {
            at(turns.pollFirst().atTime(LocalTime.of(0, 5)), stage::turnTheDay);
        }
    }

    private void at(LocalDateTime when, Runnable work) {
        Instant then = when.atZone(ApplicationClock.ZONE).toInstant();
        applicationClock.at(then, work);
    }
}
