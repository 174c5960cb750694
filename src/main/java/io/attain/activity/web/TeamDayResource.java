package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.DailyLog;
import io.attain.activity.app.MarkingRead;
import io.attain.activity.app.TeamDays;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A day's logs of those whom the asker leads, and which of them the asker has read.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>the asker does not lead its sales: 403
 * </ul>
 */
@Component
@Path("team-day")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TeamDayResource(
        Asker asker, TeamDays days, MarkingRead marking, LogBodies bodies, SaidOfMany many, People people) {

    @Inject
    public TeamDayResource {}

    /** Who handed in what on a day, who is missing and who is away; without a date, today. */
    @GET
    public TeamDayDto get(
            @QueryParam("projectKey") @Nullable String projectKey, @QueryParam("date") @Nullable String date) {
        Project project = asker.managed(projectKey);
        LocalDate now = asker.today();
        LocalDate day = asker.day("date", date, now);
        List<TeamDays.OneDay> all = days.of(asker.caller(project), project.getId(), day);
        LogBodies.Shared shared = bodies.shared(
                project, all.stream().flatMap(each -> each.log().stream()).map(DailyLog::content));
        Map<String, List<LogDto.Batch>> batches = many.of(
                project,
                all.stream()
                        .filter(each -> each.log().isPresent())
                        .map(TeamDays.OneDay::person)
                        .toList(),
                day);
        List<TeamDayDto.OneDto> told = all.stream()
                .map(each -> told(day, each, shared, batches.getOrDefault(each.person(), List.of())))
                .toList();
        TeamDays.TeamsDay of = days.day(project.getId(), day);
        return new TeamDayDto(
                day.toString(),
                now.toString(),
                of.worked(),
                of.name().orElse(null),
                of.before().map(LocalDate::toString).orElse(null),
                unread(project, day),
                new NameOrder(asker.locale()).sorted(told, each -> each.person().name()));
    }

    /**
     * Notes that the asker read logs of a day; a log that was saved since it was told stays unread.
     *
     * <ul>
     *   <li>200 with what was noted
     *   <li>400 if there is no such day or moment
     *   <li>404 if the asker does not lead one of these people
     *   <li>409 if the project is archived
     * </ul>
     */
    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    public TeamDayDto.Read read(TeamDayDto.@Nullable Read sent) {
        TeamDayDto.Read body = asker.sent(sent);
        Project project = asker.managedOpen(body.projectKey());
        asker.mustBeSound(body);
        LocalDate day = asker.day("date", VisibleText.of(body.date()));
        Map<String, Instant> shown = new HashMap<>();
        for (TeamDayDto.OneRead each : Objects.requireNonNullElse(body.logs(), List.<TeamDayDto.OneRead>of())) {
            shown.put(VisibleText.of(each.person()), moment(VisibleText.of(each.enteredAt())));
        }
        asker.unlessRefused(() -> marking.mark(asker.caller(project), project.getId(), day, shown));
        return body;
    }

    private List<TeamDayDto.UnreadDay> unread(Project project, LocalDate besides) {
        return days.unread(asker.caller(project), project.getId()).entrySet().stream()
                .filter(each -> !each.getKey().equals(besides))
                .map(each -> new TeamDayDto.UnreadDay(each.getKey().toString(), each.getValue()))
                .toList();
    }

    private TeamDayDto.OneDto told(
            LocalDate day, TeamDays.OneDay each, LogBodies.Shared shared, List<LogDto.Batch> batches) {
        DailyLog.Content content = each.log().map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        return new TeamDayDto.OneDto(
                PersonDto.of(people.of(each.person())),
                each.state().code(),
                each.expected().code(),
                each.log().map(DailyLog::enteredAt).map(Instant::toString).orElse(null),
                each.log()
                        .flatMap(log -> Optional.ofNullable(log.enteredBy()))
                        .map(by -> PersonDto.of(people.of(by)))
                        .orElse(null),
                each.unread(),
                bodies.counts(content, each.person(), day, shared),
                bodies.lines(content, shared),
                batches,
                content.demandChanges(),
                bodies.problems(content),
                content.support(),
                content.reason(),
                each.closedAs().map(then -> then.state().code()).orElse(null),
                each.closedAs().map(then -> then.expected().code()).orElse(null),
                each.locked(),
                each.reopening().map(found -> LogDto.Reopened.of(found, people)).orElse(null));
    }

    private Instant moment(String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException e) {
            throw RestProblem.badRequest("logs", asker.say("attain.activity.team.invalid.moment", sent));
        }
    }
}
