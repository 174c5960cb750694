package io.attain.activity.app;

import io.attain.activity.ClosedDay;
import io.attain.activity.ClosedDays;
import io.attain.activity.Expectation;
import io.attain.activity.Expectations;
import io.attain.activity.LogPolicy;
import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Closes each night the days whose logs can be written no more: who had handed in, who was missing and of whom none was
 * expected is kept as it was believed then. Days that everybody has off by their weekday are closed by nobody.
 */
@Component
public record ClosingDays(LoggingPeople people, PersonDays days, ExpectedLogs expected, ClosedDays closed, Today today)
        implements Nightly {

    private static final int LOOKED_BACK = 31;

    /** Whose day it is. */
    private record Slot(String person, LocalDate day) {}

    @Override
    public NightStep nightly() {
        return NightStep.counting(Phase.JUDGEMENTS, "closedDays", "attain.activity.night.closed", this::close);
    }

    /** Closes what can be closed of the days before one, and answers how many that were. */
    int close(long projectId, LocalDate day) {
        Period window = new Period(day.minusDays(LOOKED_BACK), day);
        Expectations asked = expected.of(projectId);
        List<String> reps = people.of(projectId);
        int sum = close(projectId, reps, window, asked);
        for (String person : reps) {
            for (LocalDate open : leftOpen(asked.policy(person), window.start())) {
                sum += close(projectId, List.of(person), Period.ofInclusive(open, open), asked);
            }
        }
        return sum;
    }

    /** Of what was before, the last log before a leave longer than is looked back: it is open until the leave is over. */
    private static List<LocalDate> leftOpen(LogPolicy policy, LocalDate start) {
        return policy.openBefore(start, start).stream()
                .filter(day -> !policy.isLocked(day, day.plusDays(LOOKED_BACK - 1)))
                .toList();
    }

    private int close(long projectId, List<String> reps, Period window, Expectations asked) {
        Set<Slot> kept = closed.of(projectId, null, window).stream()
                .map(each -> new Slot(each.person(), each.day()))
                .collect(Collectors.toCollection(HashSet::new));
        PersonDays.Known kinds = days.of(projectId, null, window);
        Map<LocalDate, List<ClosedDay>> fresh = reps.stream()
                .flatMap(person -> kinds.of(person).stream()
                        .filter(each -> !kept.contains(new Slot(person, each.date())) && isClosed(person, each, asked))
                        .map(each -> new ClosedDay(person, each.date(), each.expected(), each.state())))
                .collect(Collectors.groupingBy(ClosedDay::day, TreeMap::new, Collectors.toList()));
        return fresh.values().stream()
                .mapToInt(each -> closed.add(projectId, each, today.now()))
                .sum();
    }

    /** A day of leave is closed when the team's is: a long leave keeps no day open. */
    private boolean isClosed(String person, PersonDay day, Expectations asked) {
        return day.expected() != Expectation.WEEKEND
                && (day.expected().isDue() ? asked.policy(person) : asked.policy())
                        .isLocked(day.date(), today.of(person));
    }
}
