package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a project's calendar as it is asked for, and tells the calendar as it is then. */
@Component
record CalendarChanges(
        Asker asker, CalendarReader reader, CalendarAnswers answers, CalendarPeople people, Today today) {

    /** The calendar of a year, this one if none is given. */
    CalendarDto get(String key, @Nullable String year) {
        Project project = asker.project(key);
        return answers.told(project, answers.of(project), reader.year(year, asker.today()));
    }

    /** Sets the weekdays that are worked from a day on, or always. */
    CalendarDto putWeekdays(String key, @Nullable String year, CalendarDto.@Nullable WeekdaysBody body) {
        Project project = managed(key);
        WeekPattern pattern = reader.weekdays(body);
        return changed(project, year, calendar -> calendar.with(pattern));
    }

    /** Takes back weekdays that were to be worked from a day on. */
    CalendarDto deleteWeekdays(String key, @Nullable String year, @Nullable String from) {
        Project project = managed(key);
        LocalDate day = reader.from(from);
        return changed(project, year, calendar -> calendar.withoutWeekdays(day));
    }

    /** Sets holidays and make-up days in place of what the same days were: all of them or none. */
    CalendarDto putDays(String key, @Nullable String year, CalendarDto.@Nullable DaysBody body) {
        Project project = managed(key);
        List<SpecialDay> days = reader.specialDays(body);
        return changed(project, year, calendar -> calendar.with(days));
    }

    /** Makes the holidays and make-up days of a period plain days again. */
    CalendarDto deleteDays(String key, @Nullable String year, @Nullable String start, @Nullable String end) {
        Project project = managed(key);
        Period period = reader.period(start, end);
        return changed(project, year, calendar -> calendar.withoutDays(period));
    }

    /** Notes that a person does not work in a period, or for half of its days. */
    CalendarDto putLeave(String key, @Nullable String year, CalendarDto.@Nullable LeaveBody body) {
        Project project = asker.project(key);
        String person = people.mayChange(project, body == null ? null : body.person());
        String start = body == null ? null : body.start();
        String end = body == null ? null : body.end();
        String sent = body == null ? null : body.part();
        RestProblem.together(List.of(
                () -> people.mustSell(project, person), () -> reader.period(start, end), () -> reader.part(sent)));
        Period period = reader.period(start, end);
        Leave.Part part = reader.part(sent);
        return changed(project, year, calendar -> calendar.withLeave(person, period, part));
    }

    /** Notes that a person works in a period after all. */
    CalendarDto deleteLeave(
            String key, @Nullable String year, @Nullable String whose, @Nullable String start, @Nullable String end) {
        Project project = asker.project(key);
        String person = people.mayChange(project, whose);
        Period period = reader.period(start, end);
        return changed(project, year, calendar -> calendar.withoutLeave(person, period));
    }

    /** Closes the calendar up to and with a month that is over, for good. */
    CalendarDto close(String key, @Nullable String year, CalendarDto.@Nullable ClosingBody body) {
        Project project = managed(key);
        YearMonth month = reader.month(body == null ? null : body.through());
        String who = asker.user().getKey();
        return changed(project, year, calendar -> calendar.closedThrough(month, who, today.now(), asker.today()));
    }

    private Project managed(String key) {
        Project project = asker.project(key);
        asker.mustManage(project);
        return project;
    }

    private CalendarDto changed(Project project, @Nullable String year, UnaryOperator<ProjectCalendar> change) {
        int shown = reader.year(year, asker.today());
        return answers.told(project, answers.change(project, change), shown);
    }
}
