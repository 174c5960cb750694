package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import io.attain.calendar.CalendarRefused;
import io.attain.calendar.Calendars;
import io.attain.calendar.Closing;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.calendar.app.ChangingCalendars;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Changes calendars and tells them, in the asker's language and as far as the asker may know. */
@Component
record CalendarAnswers(Asker asker, Calendars calendars, ChangingCalendars changing, CalendarPeople people) {

    /** So many days are named in a refusal; of others, only how many. */
    private static final int DAYS_NAMED = 10;

    /** The calendar as it is kept, some seconds old at most. */
    ProjectCalendar of(Project project) {
        return calendars.of(project.getId());
    }

    /**
     * Changes a project's calendar and tells those who watch it.
     *
     * @throws RestProblem 409 if the change is refused
     */
    ProjectCalendar change(Project project, UnaryOperator<ProjectCalendar> change) {
        try {
            return changing.change(project.getId(), change);
        } catch (CalendarRefused refused) {
            throw RestProblem.conflict(asker.say(refused.reason().messageKey(), named(refused.days())));
        }
    }

    /** Changes it likewise and tells a year of it. */
    CalendarDto changed(Project project, int year, UnaryOperator<ProjectCalendar> change) {
        return told(project, change(project, change), year);
    }

    /** One year of a calendar as the asker may know it. */
    CalendarDto told(Project project, ProjectCalendar calendar, int year) {
        LocalDate first = Year.of(year).atDay(1);
        Period days = new Period(first, first.plusYears(1));
        return new CalendarDto(
                year,
                asker.today().toString(),
                calendar.weekdays().stream().map(CalendarAnswers::weekdays).toList(),
                calendar.specialDays().stream()
                        .filter(special -> days.contains(special.day()))
                        .map(CalendarAnswers::day)
                        .toList(),
                leave(project, calendar, days),
                calendar.closing().map(this::closing).orElse(null),
                asker.manages(project),
                asker.sells(project));
    }

    private List<CalendarDto.Leave> leave(Project project, ProjectCalendar calendar, Period days) {
        boolean everybodys = asker.manages(project);
        String own = asker.user().getKey();
        return calendar.leave().stream()
                .filter(leave -> everybodys || leave.personKey().equals(own))
                .filter(leave -> leave.period().start().isBefore(days.end())
                        && days.start().isBefore(leave.period().end()))
                .map(this::leave)
                .toList();
    }

    private CalendarDto.Leave leave(Leave leave) {
        return new CalendarDto.Leave(
                people.person(leave.personKey()),
                leave.period().start().toString(),
                leave.period().end().toString(),
                leave.part().code());
    }

    private CalendarDto.Closing closing(Closing closing) {
        return new CalendarDto.Closing(
                closing.through().toString(),
                people.person(closing.by()),
                closing.at().toString());
    }

    private static CalendarDto.Weekdays weekdays(WeekPattern pattern) {
        List<Integer> numbers =
                pattern.days().stream().sorted().map(DayOfWeek::getValue).toList();
        return new CalendarDto.Weekdays(pattern.isAlways() ? null : Objects.toString(pattern.from()), numbers);
    }

    private static CalendarDto.Day day(SpecialDay special) {
        return new CalendarDto.Day(special.day().toString(), special.kind().code(), special.name());
    }

    private String named(List<LocalDate> days) {
        String named = days.stream()
                .limit(DAYS_NAMED)
                .map(asker::written)
                .collect(Collectors.joining(asker.say("attain.kernel.list.separator")));
        return days.size() <= DAYS_NAMED
                ? named
                : asker.say("attain.calendar.refused.more", named, days.size() - DAYS_NAMED);
    }
}
