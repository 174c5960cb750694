package io.attain.activity;

import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.teams.TeamTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Of whom a project expects a log on which day, and why: what lists, rates, reminders and alerts go by. Of who is in no team
 * that says since or until when, logs are expected always.
 */
public final class Expectations {

    private final ProjectCalendar calendar;
    private final Map<String, List<Period>> memberships = new HashMap<>();
    private final Set<String> managers = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Predicate<String> keeping;

    /**
     * What a calendar and teams ask for.
     *
     * @param keeping whether somebody is of those who hand in logs
     */
    public Expectations(ProjectCalendar calendar, TeamTree teams, Predicate<String> keeping) {
        this.calendar = calendar;
        this.keeping = keeping;
        teams.teams().forEach(team -> {
            if (team.manager() != null) {
                managers.add(team.manager());
            }
            team.members().forEach(member -> memberships
                    .computeIfAbsent(member.person(), person -> new ArrayList<>())
                    .add(member.days()));
        });
    }

    /** Which days are worked. */
    public ProjectCalendar calendar() {
        return calendar;
    }

    /** Until when a person may write logs. */
    public LogPolicy policy(String person) {
        return LogPolicy.standard(calendar.of(person));
    }

    /** Until when logs may be written by who is never away. */
    public LogPolicy policy() {
        return LogPolicy.standard(calendar.team());
    }

    /** Whether a person is to hand in a log of a day, and why. */
    public Expectation of(String person, LocalDate day) {
        Expectation byDays = byDays(person, day);
        return byDays.isDue() && !known.computeIfAbsent(person, keeping::test) ? Expectation.KEEPS_NONE : byDays;
    }

    private Expectation byDays(String person, LocalDate day) {
        if (!calendar.team().isWorkingDay(day)) {
            return calendar.specialDay(day).isPresent() ? Expectation.HOLIDAY : Expectation.WEEKEND;
        }
        List<Period> stretches = memberships.getOrDefault(person, List.of());
        boolean belongs = stretches.isEmpty()
                || managers.contains(person)
                || stretches.stream().anyMatch(stretch -> stretch.contains(day));
        if (!belongs) {
            return stretches.stream().allMatch(stretch -> day.isBefore(stretch.start()))
                    ? Expectation.NOT_JOINED
                    : Expectation.LEFT;
        }
        if (!calendar.of(person).isWorkingDay(day)) {
            return Expectation.LEAVE;
        }
        if (calendar.of(person).isHalfDay(day)) {
            return Expectation.HALF;
        }
        return calendar.specialDay(day)
                .filter(special -> special.kind() == SpecialDay.Kind.MAKE_UP)
                .map(special -> Expectation.MAKE_UP)
                .orElse(Expectation.WORKDAY);
    }
}
