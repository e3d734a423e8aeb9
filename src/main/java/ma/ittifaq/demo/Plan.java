package ma.ittifaq.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.Period;

/** All stories laid out on the calendar. */
final class Plan {

    private final LocalDate today;
    private final Map<Integer, Period> periods = new HashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    Plan(List<Story> stories, LocalDate today) {
        this.today = today;
        for (Story story : stories) {
            Period period = lay(story);
            periods.put(story.id(), period);
            turn(period.start());
            turn(period.start().plusDays(1));
            turn(period.end().plusDays(1));
            story.end().flatMap(Story.End::to).map(today::plusDays).ifPresent(this::turn);
            scenes(story);
        }
        turns.add(today);
        Collections.sort(scenes);
    }

    private Period lay(Story story) {
        Period followed = story.follows().map(periods::get).orElse(null);
        LocalDate start =
                story.kind() == Kind.RENEWAL ? followed.end().plusDays(1) : Step.monday(today.plusDays(story.start()));
        LocalDate end = story.months() == 0
                ? followed.end()
                : start.plusMonths(story.months()).minusDays(1);
        return new Period(start, end);
    }

    private void turn(LocalDate day) {
        if (!day.isAfter(today)) {
            turns.add(day);
        }
    }

    private void scenes(Story story) {
        for (Step step : Step.values()) {
            boolean taken = step == Step.END ? story.end().isPresent() : step.compareTo(story.until()) <= 0;
            if (taken && !(step == Step.ACCEPT && story.initiator() == Party.EMPLOYEE)) {
                scenes.add(new Scene(day(story, step).atTime(9, step.ordinal() * 5), story, step));
            }
        }
    }

    private LocalDate day(Story story, Step step) {
        int offset = step == Step.END ? story.end().orElseThrow().on() : story.asked() + step.after();
        return Step.workingDay(today.plusDays(Math.min(offset, -1)));
    }

    /** In the order in which they happened. */
    List<Scene> scenes() {
        return scenes;
    }

    /** Days after the midnight of which the system has something to do. */
    TreeSet<LocalDate> turns() {
        return turns;
    }

    Period period(Story story) {
        return periods.get(story.id());
    }
}
