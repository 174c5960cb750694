package io.attain.teams.app;

import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Today;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Whose own figures somebody sees in a project: the own ones, those of the teams that they lead, or everybody's. */
@Component
public record KnownPeople(Teams teams, Calendars calendars, Today today) {

    /** Whether somebody of a reach sees a person's figures of some days; those who lead see also those of people in no team. */
    public BiPredicate<String, Period> to(String viewerKey, Reach reach, long projectId) {
        return reach == Reach.TEAMS
                ? led(viewerKey, reach, projectId).or(outside(projectId))
                : led(viewerKey, reach, projectId);
    }

    /** The same without people in no team. Teams are looked up once for all questions. */
    public BiPredicate<String, Period> led(String viewerKey, Reach reach, long projectId) {
        BiPredicate<String, Period> own = (person, days) -> person.equals(viewerKey);
        return switch (reach) {
            case ALL -> (person, days) -> true;
            case TEAMS -> own.or(ofTeams(viewerKey, projectId));
            case OWN -> own;
            case TOTALS, NONE -> (person, days) -> false;
        };
    }

    /** Whether a person was in no team of a project on some days. */
    public BiPredicate<String, Period> outside(long projectId) {
        return remembered(teams.of(projectId)::isOutside);
    }

    private BiPredicate<String, Period> ofTeams(String leader, long projectId) {
        TeamTree tree = teams.of(projectId);
        ProjectCalendar calendar = calendars.of(projectId);
        LocalDate day = today.of(leader);
        return remembered((person, days) -> tree.leads(leader, day, calendar::isOnLeave, person, days));
    }

    private static BiPredicate<String, Period> remembered(BiPredicate<String, Period> question) {
        Map<Asked, Boolean> known = new HashMap<>();
        return (person, days) -> known.computeIfAbsent(new Asked(person, days), asked -> question.test(person, days));
    }

    private record Asked(String person, Period days) {}
}
