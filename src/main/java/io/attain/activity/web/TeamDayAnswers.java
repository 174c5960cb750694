package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.DailyLog;
import io.attain.activity.LogRate;
import io.attain.activity.PersonDay;
import io.attain.activity.app.MarkingRead;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.RemindingPeople;
import io.attain.activity.app.ReopeningLogs;
import io.attain.activity.app.TeamDays;
import io.attain.kernel.KnownDays;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the days of those whom the asker leads, and reopens their logs. */
@Component
record TeamDayAnswers(
        Asker asker,
        TeamDays days,
        MissingLogs missing,
        ReopeningLogs reopening,
        RemindingPeople reminding,
        MarkingRead marking,
        LogBodies bodies,
        People people) {

    /** One day of everybody. */
    TeamDayDto get(@Nullable String projectKey, @Nullable String date) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        LocalDate now = asker.today();
        LocalDate day = asker.day("date", date, now);
        List<TeamDays.OneDay> all = days.of(asker.caller(project), project.getId(), day);
        LogBodies.Shared shared = bodies.shared(
                project, all.stream().flatMap(each -> each.log().stream()).map(DailyLog::content));
        List<TeamDayDto.OneDto> told =
                all.stream().map(each -> told(day, each, shared)).toList();
        TeamDays.TeamsDay of = days.day(project.getId(), day);
        return new TeamDayDto(
                day.toString(),
                now.toString(),
                of.worked(),
                of.name().orElse(null),
                of.before().map(LocalDate::toString).orElse(null),
                new NameOrder(asker.locale()).sorted(told, each -> each.person().name()));
    }

    /** Whose expected logs are missing in a period; without one, in the last two weeks. */
    MissingDto missing(@Nullable String projectKey, @Nullable String from, @Nullable String to) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        LocalDate last = asker.day("to", to, asker.today());
        LocalDate first = asker.day("from", from, last.minusWeeks(2).plusDays(1));
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MissingLogs.MOST_DAYS))) {
            throw RestProblem.badRequest("from", asker.say("attain.activity.missing.days", MissingLogs.MOST_DAYS));
        }
        List<MissingLogs.OnesLogs> all =
                missing.of(asker.caller(project), project.getId(), Period.ofInclusive(first, last));
        Set<String> reminded = reminding.reminded(project.getId());
        List<MissingDto.OneDto> told = all.stream()
                .filter(each -> !each.missing().isEmpty() || !each.corrected().isEmpty())
                .map(each -> MissingDto.OneDto.of(each, people, reminded.contains(each.person())))
                .toList();
        return new MissingDto(
                first.toString(),
                last.toString(),
                rate(all, MissingLogs.OnesLogs::rate),
                rate(all, MissingLogs.OnesLogs::closed),
                new NameOrder(asker.locale()).sorted(told, each -> each.person().name()));
    }

    private static MissingDto.Rate rate(List<MissingLogs.OnesLogs> all, Function<MissingLogs.OnesLogs, LogRate> of) {
        return MissingDto.Rate.of(all.stream().map(of).reduce(LogRate.NONE, LogRate::plus));
    }

    private TeamDayDto.OneDto told(LocalDate day, TeamDays.OneDay each, LogBodies.Shared shared) {
        DailyLog.Content content = each.log().map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        return new TeamDayDto.OneDto(
                PersonDto.of(people.of(each.person())),
                each.state().code(),
                each.expected().code(),
                each.log().map(DailyLog::enteredAt).map(Instant::toString).orElse(null),
                each.unread(),
                bodies.counts(content, each.person(), day, shared),
                bodies.lines(content, shared),
                content.demandChanges(),
                bodies.problems(content),
                content.support(),
                each.closedAs().map(PersonDay.State::code).orElse(null),
                each.locked(),
                each.reopening().map(found -> LogDto.Reopened.of(found, people)).orElse(null));
    }

    /** Reopens logs of somebody. */
    LogDto.Reopened reopen(TeamDayDto.@Nullable Body sent) {
        TeamDayDto.Body body = asker.sent(sent);
        Project project = asker.project(body.projectKey());
        asker.mustManage(project);
        asker.mustBeOpen(project);
        ReopeningLogs.Asked asked = new ReopeningLogs.Asked(
                text(body.person()), day(body.from()), day(body.to()), day(body.until()), text(body.reason()));
        return asker.unlessRefused(
                () -> LogDto.Reopened.of(reopening.reopen(asker.caller(project), project.getId(), asked), people));
    }

    /** Notes which logs the asker read. */
    TeamDayDto.Read read(TeamDayDto.@Nullable Read sent) {
        TeamDayDto.Read body = asker.sent(sent);
        Project project = asker.project(body.projectKey());
        asker.mustManage(project);
        asker.mustBeOpen(project);
        asker.mustBeSound(body);
        LocalDate day = asker.day("date", text(body.date()));
        Map<String, Instant> shown = new HashMap<>();
        for (TeamDayDto.OneRead each : Objects.requireNonNullElse(body.logs(), List.<TeamDayDto.OneRead>of())) {
            shown.put(text(each.person()), moment(text(each.enteredAt())));
        }
        asker.unlessRefused(() -> marking.mark(asker.caller(project), project.getId(), day, shown));
        return body;
    }

    private Instant moment(String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException e) {
            throw RestProblem.badRequest("logs", asker.say("attain.activity.team.invalid.moment", sent));
        }
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : VisibleText.of(sent);
    }

    private static @Nullable LocalDate day(@Nullable String sent) {
        return Optional.ofNullable(sent).flatMap(KnownDays::named).orElse(null);
    }
}
