package io.attain.activity.contacts.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.StepNames;
import io.attain.activity.Ticks;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.contacts.Touch;
import io.attain.activity.contacts.Touches;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import io.attain.words.Vocabularies;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who touched an opportunity, or a customer with its opportunities. */
@Component
@Path("contacts/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record ContactsResource(
        TargetAsker people, LoggedIssues issues, Touches touches, Ticks ticks, Vocabularies words, StepNames steps) {

    private static final int AT_ONCE = 20;

    @Inject
    public ContactsResource {}

    /**
     * The touches that submitted logs tell of, the newest first, twenty at a time.
     *
     * <ul>
     *   <li>200 with {@link ContactsDto}
     *   <li>400 if {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is neither an opportunity nor a customer
     * </ul>
     */
    @GET
    public ContactsDto get(@PathParam("key") String key, @QueryParam("start") @DefaultValue("0") String start) {
        Issue issue = asker().issue(key);
        Map<Long, Issue> told = issues.touchedWith(asker().user(), issue).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity()));
        if (told.isEmpty()) {
            throw asker().noIssue(key);
        }
        int from = people.start(start);
        Touches.Part part = touches.of(told.keySet(), from, AT_ONCE);
        List<Touch> newest =
                from == 0 ? part.touches() : touches.of(told.keySet(), 0, 1).touches();
        LocalDate now = asker().today();
        long projectId = Objects.requireNonNull(issue.getProjectId());
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectId);
        List<Ticked> done =
                ticks.of(part.touches().stream().map(Touch::issueId).distinct().toList());
        return new ContactsDto(
                newest.stream().findFirst().map(last -> last(last, named, now)).orElse(null),
                part.all(),
                part.touches().stream()
                        .map(touch -> told(
                                touch,
                                Objects.requireNonNull(told.get(touch.issueId())),
                                named,
                                names(projectId, done, touch),
                                now))
                        .toList());
    }

    private static ContactsDto.Last last(
            Touch last, Function<@Nullable String, @Nullable PersonDto> named, LocalDate now) {
        return new ContactsDto.Last(
                named.apply(last.by()), last.day().toString(), ChronoUnit.DAYS.between(last.day(), now));
    }

    private static ContactsDto.TouchDto told(
            Touch touch,
            Issue issue,
            Function<@Nullable String, @Nullable PersonDto> named,
            List<String> done,
            LocalDate now) {
        LocalDate on = touch.next().on();
        return new ContactsDto.TouchDto(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                named.apply(touch.by()),
                touch.day().toString(),
                touch.enteredAt().toString(),
                touch.note(),
                done,
                touch.next().text(),
                on == null ? null : on.toString(),
                touch.isOverdue(now));
    }

    /** What was ticked off with an issue on the day of a touch, by its names. */
    private List<String> names(long projectId, List<Ticked> done, Touch touch) {
        return done.stream()
                .filter(each -> each.issueId() == touch.issueId()
                        && each.by().equals(touch.by())
                        && each.day().equals(touch.day()))
                .map(each -> steps.called(
                        new Tick(each.issueId(), each.code()), projectId, words.of(projectId), asker().locale()))
                .toList();
    }

    private Asker asker() {
        return people.asker();
    }
}
