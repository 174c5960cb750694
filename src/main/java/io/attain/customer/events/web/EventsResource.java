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
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/**
 * Events that a project's customers are invited to. 401 if nobody is logged in; 404 if the asker does not see the project's
 * figures, or there is no such event; what is written answers 403 to who does not sell in the project, and 409 if it is archived.
 */
@Component
@Path("/projects/{key}/events")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record EventsResource(
        Asker asker,
        EventBook book,
        KeepingEvents keeping,
        MarkingGuests marking,
        TellingEvents telling,
        LoggedIssues found,
        SalesIssues types,
        CustomerOwners owners) {

    /** Earlier ones are past telling. */
    private static final int MOST = 200;

    @Inject
    public EventsResource {}

    /** All of them, with how many were invited and came. */
    @GET
    public EventsDto list(@PathParam("key") String key) {
        Project project = asker.figures(key);
        List<Event> events = book.of(project.getId(), MOST);
        Map<Long, Map<State, Integer>> counts =
                book.counts(events.stream().map(Event::id).toList());
        return new EventsDto(
                asker.today().toString(),
                asker.sells(project),
                telling.kinds(),
                events.stream()
                        .map(event -> listed(event, counts.getOrDefault(event.id(), Map.of())))
                        .toList(),
                MOST);
    }

    /** Plans one: 200 with {@link EventsDto.One}; 400 with all that is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One post(@PathParam("key") String key, EventsDto.@Nullable Planned body) {
        Project project = writable(key);
        Event.Said said = said(body);
        return telling.tell(
                project, asker.unlessRefused(() -> keeping.plan(asker.caller(project), project.getId(), said)));
    }

    /** One, with the guests that the asker may see and what followed of those who came. */
    @GET
    @Path("{id}")
    public EventsDto.One get(@PathParam("key") String key, @PathParam("id") long id) {
        Project project = asker.figures(key);
        return telling.tell(project, event(project, id));
    }

    /**
     * Says one anew.
     *
     * <ul>
     *   <li>200 with {@link EventsDto.One} as it stands now
     *   <li>400 with all that is wrong
     *   <li>403 if somebody else has planned it and the asker does not lead the sales
     *   <li>409 if somebody else was faster, or its day or kind would change though somebody came
     * </ul>
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One put(@PathParam("key") String key, @PathParam("id") long id, EventsDto.@Nullable Planned body) {
        Project project = writable(key);
        Event.Said said = said(body);
        int seen = seen(Objects.requireNonNull(body).seen());
        return done(project, id, (caller, event) -> keeping.change(caller, event.seen(seen), said));
    }

    /**
     * Forgets one of which that version was seen: 200 with {@link EventsDto} as it stands then; 403 as for PUT; 409 if somebody
     * else was faster, or somebody came.
     */
    @DELETE
    @Path("{id}")
    public EventsDto delete(
            @PathParam("key") String key, @PathParam("id") long id, @QueryParam("seen") @Nullable String seen) {
        Project project = writable(key);
        int version = SeenVersion.of(asker, "seen", seen);
        Event event = event(project, id).seen(version);
        asker.unlessRefused(() -> keeping.remove(asker.caller(project), event));
        return list(key);
    }

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
    @Path("{id}/guests")
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One invite(
            @PathParam("key") String key, @PathParam("id") long id, EventsDto.@Nullable Invited body) {
        Project project = writable(key);
        EventsDto.Invited sent = asker.sent(body);
        asker.mustBeSound(sent);
        List<Long> customers = customers(project, Objects.requireNonNullElse(sent.customers(), List.of()));
        return done(project, id, (caller, event) -> keeping.invite(caller, event, customers));
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
    @Path("{id}/guests")
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One mark(@PathParam("key") String key, @PathParam("id") long id, EventsDto.@Nullable Marked body) {
        Project project = writable(key);
        EventsDto.Marked sent = asker.sent(body);
        asker.mustBeSound(sent);
        String to = Objects.requireNonNullElse(sent.to(), "");
        Optional<State> state = Coded.find(State.values(), to);
        if (state.isEmpty() && !to.equals("removed")) {
            throw RestProblem.badRequest("to", asker.say("attain.events.fault.to"));
        }
        List<MarkingGuests.Seen> guests =
                guests(event(project, id), Objects.requireNonNullElse(sent.guests(), List.of()));
        return done(project, id, (caller, event) -> marking.mark(caller, event, guests, state.orElse(null)));
    }

    private EventsDto.Listed listed(Event event, Map<State, Integer> counts) {
        return new EventsDto.Listed(
                event.id(),
                event.said().title(),
                event.said().day().toString(),
                telling.kind(event.said().kind()),
                event.said().place(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(State.CAME, 0),
                counts.getOrDefault(State.ABSENT, 0));
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
                            seen(each.seen()), new Touched(LoggedIssues.subject(issue), whose.get(issue.getId())));
                })
                .toList();
    }

    private Event.Said said(EventsDto.@Nullable Planned body) {
        EventsDto.Planned sent = asker.sent(body);
        asker.mustBeSound(sent);
        return new Event.Said(
                VisibleText.line(Objects.requireNonNullElse(sent.title(), "")),
                KnownDays.named(Objects.requireNonNullElse(sent.day(), ""))
                        .orElseThrow(() -> RestProblem.badRequest("day", asker.say("attain.events.fault.day"))),
                Coded.find(TouchKind.values(), Objects.requireNonNullElse(sent.kind(), ""))
                        .orElseThrow(() -> RestProblem.badRequest("kind", asker.say("attain.events.fault.kind"))),
                VisibleText.of(Objects.requireNonNullElse(sent.place(), "")));
    }

    private int seen(@Nullable WholeNumber sent) {
        return SeenVersion.of(asker, "seen", sent);
    }

    private EventsDto.One done(Project project, long id, Doing doing) {
        Event event = event(project, id);
        asker.unlessRefused(() -> doing.with(asker.caller(project), event));
        return telling.tell(project, event(project, id));
    }

    private Event event(Project project, long id) {
        return book.find(project.getId(), id).orElseThrow(() -> RestProblem.notFound(asker.say("attain.events.gone")));
    }

    /** What may be written in; whoever does not sell there is refused before anything is read. */
    private Project writable(String key) {
        Project project = asker.figures(key);
        asker.mustSell(project);
        asker.mustBeOpen(project);
        return project;
    }

    /** What may be refused of an event. */
    @FunctionalInterface
    private interface Doing {
        void with(Caller caller, Event event) throws Refused;
    }
}
