package io.attain.customer.events.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.Guest.State;
import io.attain.customer.events.app.KeepingEvents;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Asker asker, EventBook book, KeepingEvents keeping, TellingEvents telling, AskedEvents asked) {

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
        Project project = asked.writable(key);
        Event.Said said = said(body);
        return telling.tell(
                project, asker.unlessRefused(() -> keeping.plan(asker.caller(project), project.getId(), said)));
    }

    /** One, with the guests that the asker may see and what followed of those who came. */
    @GET
    @Path("{id}")
    public EventsDto.One get(@PathParam("key") String key, @PathParam("id") long id) {
        Project project = asker.figures(key);
        return telling.tell(project, asked.event(project, id));
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
        Project project = asked.writable(key);
        Event.Said said = said(body);
        int seen = SeenVersion.of(asker, "seen", Objects.requireNonNull(body).seen());
        return asked.done(project, id, (caller, event) -> keeping.change(caller, event.seen(seen), said));
    }

    /**
     * Forgets one of which that version was seen: 200 with {@link EventsDto} as it stands then; 403 as for PUT; 409 if somebody
     * else was faster, or somebody came.
     */
    @DELETE
    @Path("{id}")
    public EventsDto delete(
            @PathParam("key") String key, @PathParam("id") long id, @QueryParam("seen") @Nullable String seen) {
        Project project = asked.writable(key);
        int version = SeenVersion.of(asker, "seen", seen);
        Event event = asked.event(project, id).seen(version);
        asker.unlessRefused(() -> keeping.remove(asker.caller(project), event));
        return list(key);
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

    private Event.Said said(EventsDto.@Nullable Planned body) {
        EventsDto.Planned sent = asker.sent(body);
        asker.mustBeSound(sent);
        return new Event.Said(
                VisibleText.line(sent.title()),
                KnownDays.named(sent.day())
                        .orElseThrow(() -> RestProblem.badRequest("day", asker.say("attain.events.fault.day"))),
                Coded.find(TouchKind.values(), sent.kind())
                        .orElseThrow(() -> RestProblem.badRequest("kind", asker.say("attain.events.fault.kind"))),
                VisibleText.of(sent.place()));
    }
}
