package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.app.OwnWeek;
import io.attain.kernel.web.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the asker's own week around a day, and in short what the log before it says. */
@Component
record WeekAnswers(Asker asker, OwnWeek weeks, LogBodies bodies) {

    List<LogDto.Day> week(Project project, LocalDate day) {
        return weeks.of(project.getId(), asker.user().getKey(), day).stream()
                .map(each -> new LogDto.Day(each.date().toString(), state(each)))
                .toList();
    }

    LogDto.@Nullable Before before(Project project, LocalDate day) {
        return weeks.before(project.getId(), asker.user().getKey(), day)
                .map(before -> told(project, before))
                .orElse(null);
    }

    private LogDto.Before told(Project project, OwnWeek.Before before) {
        LocalDate date = before.day().date();
        LogBodies.Shared shared = bodies.shared(project, Stream.of(before.content()));
        return new LogDto.Before(
                date.toString(),
                state(before.day()),
                bodies.counts(before.content(), asker.user().getKey(), date, shared).stream()
                        .filter(count -> count.count() > 0)
                        .toList(),
                bodies.lines(before.content(), shared).stream()
                        .flatMap(line -> Stream.of(line.customer(), line.summary())
                                .filter(name -> name != null && !name.isEmpty())
                                .limit(1))
                        .distinct()
                        .toList());
    }

    private static String state(OwnWeek.Day day) {
        return day.draft() ? "draft" : day.state().code();
    }
}
