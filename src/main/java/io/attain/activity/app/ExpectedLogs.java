package io.attain.activity.app;

import io.attain.activity.Expectations;
import io.attain.activity.LogPolicy;
import io.attain.activity.LoggingPeople;
import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.WorkingCalendar;
import io.attain.teams.Teams;
import org.springframework.stereotype.Component;

/** Of whom logs are expected, by calendars, teams and roles as they are now. */
@Component
public record ExpectedLogs(Calendars calendars, Teams teams, LoggingPeople people) {

    /** What a project expects. */
    public Expectations of(long projectId) {
        return new Expectations(calendar(projectId), teams.of(projectId), person -> people.includes(projectId, person));
    }

    /** Until when one of its people may write logs. */
    public LogPolicy policy(long projectId, String person) {
        return of(projectId).policy(person);
    }

    /** Which days its people work. */
    public ProjectCalendar calendar(long projectId) {
        return calendars.of(projectId);
    }

    /** Which days one of them works. */
    public WorkingCalendar calendar(long projectId, String person) {
        return calendar(projectId).of(person);
    }
}
