package io.attain.customer.events.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
public class EventsResource {

    private final EventsAnswers answers;

    @Inject
    public EventsResource(EventsAnswers answers) {
        this.answers = answers;
    }

    /** All of them, with how many were invited and came. */
    @GET
    public EventsDto list(@PathParam("key") String key) {
        return answers.list(key);
    }

    /** Plans one: 200 with {@link EventsDto.One}; 400 with all that is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public EventsDto.One post(@PathParam("key") String key, EventsDto.@Nullable Planned body) {
        return answers.plan(key, body);
    }

    /** One, with the guests that the asker may see and what followed of those who came. */
    @GET
    @Path("{id}")
    public EventsDto.One get(@PathParam("key") String key, @PathParam("id") long id) {
        return answers.get(key, id);
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
        return answers.change(key, id, body);
    }

    /**
     * Forgets one of which that version was seen: 200 with {@link EventsDto} as it stands then; 403 as for PUT; 409 if somebody
     * else was faster, or somebody came.
     */
    @DELETE
    @Path("{id}")
    public EventsDto delete(
            @PathParam("key") String key, @PathParam("id") long id, @QueryParam("seen") @Nullable String seen) {
        return answers.remove(key, id, seen);
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
        return answers.invite(key, id, body);
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
        return answers.mark(key, id, body);
    }
}
