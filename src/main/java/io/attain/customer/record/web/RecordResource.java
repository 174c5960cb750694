package io.attain.customer.record.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is known of a customer. 401 if nobody is logged in; 404 for what is no customer, or what the asker may not see. Who
 * changes something answers with the version that they have seen: 400 with all that is wrong, 403 for who takes no part in the
 * project's sales, 409 if it is another by now, or the project is archived.
 */
@Component
@Path("customers/{key}/record")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private final RecordAnswers answers;

    @Inject
    public RecordResource(RecordAnswers answers) {
        this.answers = answers;
    }

    /** All that is known. */
    @GET
    public RecordDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /** Says what the customer needs and plans, in place of what was said before. */
    @PUT
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecordDto notes(@PathParam("key") String key, RecordDto.@Nullable NotesBody body) {
        return answers.notes(key, body);
    }

    /** Adds somebody who has a part in what is bought, or says somebody anew. */
    @PUT
    @Path("people")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecordDto person(@PathParam("key") String key, ChainDto.@Nullable PersonBody body) {
        return answers.person(key, body);
    }

    /** Takes somebody out, and with that all that is kept of that person. */
    @DELETE
    @Path("people/{number}")
    public RecordDto remove(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("version") @Nullable String version) {
        return answers.remove(key, number, version);
    }

    /** Says that the decision chain is clear, or is not, whatever its people say. */
    @PUT
    @Path("ruling")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecordDto rule(@PathParam("key") String key, ChainDto.@Nullable RulingBody body) {
        return answers.rule(key, body);
    }

    /** Takes back what was said of the decision chain. */
    @DELETE
    @Path("ruling")
    public RecordDto takeBack(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        return answers.takeBack(key, version);
    }
}
