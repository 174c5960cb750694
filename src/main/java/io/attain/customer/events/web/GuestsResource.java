package io.attain.customer.events.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.Guest.State;
import io.attain.customer.events.app.KeepingEvents;
import io.attain.customer.events.app.MarkingGuests;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.kernel.Coded;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is invited to an event, and who came. Refused as what is written by {@link EventsResource}. */
@Component
@Path("/projects/{key}/events/{id}/guests")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record GuestsResource(
        Asker asker,
        AskedEvents asked,
        EventBook book,
        KeepingEvents keeping,
        MarkingGuests marking,
        TellingEvents telling,
        LoggedIssues found,
        SalesIssues types,
        CustomerOwners owners) {

    @Inject
    public GuestsResource {}

    /**
     * Invites customers, by the keys of their issues; who is invited already stays so.
     *
     * <ul>
     *   <li>200 with {@link EventsDto.One} as it stands now
     *   <li>400 if there are none, or too many
     *   <li>404 if one is no customer of the project that the asker may see
     *   <li>409 if more would be invited than may be
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One invite(
            @PathParam("key") String key, @PathParam("id") long id, EventsDto.@Nullable Invited body) {
        Project project = asked.writable(key);
        EventsDto.Invited sent = asker.sent(body);
        asker.mustBeSound(sent);
        List<Long> customers = customers(project, Objects.requireNonNullElse(sent.customers(), List.of()));
        return asked.done(project, id, (caller, event) -> keeping.invite(caller, event, customers));
    }

    /**
     * Says of guests whether they came, of all or none; each who came is touched in the asker's log, and no more when that is
     * taken back.
     *
     * <ul>
     *   <li>200 with {@link EventsDto.One} as it stands now
     *   <li>400 if {@code to} is none of invited, came, absent and removed, or there are no guests
     *   <li>403 if somebody else's log tells that one came, or only who leads may say that one was touched so
     *   <li>404 if one is no guest that the asker may see
     *   <li>409 if the event is not yet, no log can tell of it, or somebody else was faster
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One mark(@PathParam("key") String key, @PathParam("id") long id, EventsDto.@Nullable Marked body) {
        Project project = asked.writable(key);
        EventsDto.Marked sent = asker.sent(body);
        asker.mustBeSound(sent);
        String to = Objects.requireNonNullElse(sent.to(), "");
        Optional<State> state = Coded.find(State.values(), to);
        if (state.isEmpty() && !to.equals("removed")) {
            throw RestProblem.badRequest("to", asker.say("attain.events.fault.to"));
        }
        List<MarkingGuests.Seen> guests =
                guests(asked.event(project, id), Objects.requireNonNullElse(sent.guests(), List.of()));
        return asked.done(project, id, (caller, event) -> marking.mark(caller, event, guests, state.orElse(null)));
    }

    /** The customers of the project that have these keys, by one question. */
    private List<Long> customers(Project project, List<String> keys) {
        Set<String> asked = new HashSet<>(keys);
        if (asked.isEmpty() || asked.size() > Event.MOST_GUESTS) {
            throw RestProblem.badRequest("customers", asker.say("attain.events.fault.customers", Event.MOST_GUESTS));
        }
        asked.stream()
                .filter(each -> !each.matches("[A-Z][A-Z0-9_]+-\\d{1,18}"))
                .findFirst()
                .ifPresent(each -> {
                    throw asker.noIssue(each);
                });
        Map<String, Long> known =
                found
                        .search(asker.user(), project, "key in (%s)".formatted(String.join(", ", asked)), asked.size())
                        .stream()
                        .filter(issue -> types.is(SalesIssueType.CUSTOMER, issue))
                        .collect(Collectors.toMap(Issue::getKey, Issue::getId));
        asked.stream()
                .filter(each -> !known.containsKey(each))
                .sorted()
                .findFirst()
                .ifPresent(each -> {
                    throw asker.noIssue(each);
                });
        return List.copyOf(known.values());
    }

    private List<MarkingGuests.Seen> guests(Event event, List<EventsDto.Seen> sent) {
        if (sent.isEmpty() || sent.size() > Event.MOST_GUESTS) {
            throw RestProblem.badRequest("guests", asker.say("attain.events.fault.customers", Event.MOST_GUESTS));
        }
        Map<String, Issue> seen = telling.seen(book.guests(event.id())).values().stream()
                .collect(Collectors.toMap(Issue::getKey, Function.identity()));
        Map<Long, String> whose =
                owners.of(seen.values().stream().map(Issue::getId).toList());
        return sent.stream()
                .map(each -> {
                    Issue issue = seen.get(Objects.requireNonNullElse(each.key(), ""));
                    if (issue == null) {
                        throw asker.noIssue(Objects.requireNonNullElse(each.key(), ""));
                    }
                    return new MarkingGuests.Seen(
                            SeenVersion.of(asker, "seen", each.seen()),
                            new Touched(LoggedIssues.subject(issue), whose.get(issue.getId())));
                })
                .toList();
    }
}
