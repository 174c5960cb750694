package io.attain.customer.tail.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
 * Customers that live as rows. 401 if nobody is logged in; 404 if the asker does not see the project's figures, or there is no
 * such row of one's own, of nobody's or of whom one leads; 403 for who does not sell; 409 if somebody else was faster, or the
 * project is archived.
 */
@Component
@Path("/projects/{key}/customers/rows")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TailResource(TailAnswers answers) {

    @Inject
    public TailResource {}

    /** Adds a row: 200 with {@link TailDto}; 400 with all that is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public TailDto post(@PathParam("key") String key, TailDto.@Nullable Body body) {
        return answers.add(key, body);
    }

    /** Says a row anew; one that was deleted is there again: 200 with {@link TailDto}; 400 with all that is wrong. */
    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public TailDto put(@PathParam("key") String key, @PathParam("number") long number, TailDto.@Nullable Body body) {
        return answers.change(key, number, body);
    }

    /** Deletes a row of which that version was seen: 200 with {@link TailDto} as it was; PUT brings it back. */
    @DELETE
    @Path("{number}")
    public TailDto delete(
            @PathParam("key") String key,
            @PathParam("number") long number,
            @QueryParam("version") @Nullable String version) {
        return answers.delete(key, number, version);
    }

    /** Makes an issue of a row, or leads to the one that it has become: 200 with {@link TailDto.Made}. */
    @POST
    @Path("{number}/issue")
    public TailDto.Made become(@PathParam("key") String key, @PathParam("number") long number) {
        return answers.become(key, number);
    }
}
