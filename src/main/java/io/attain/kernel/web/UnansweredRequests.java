package io.attain.kernel.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells in the asker's language, and in the shape of all refusals, why a request reaches no resource. */
@Provider
@Component
public record UnansweredRequests(Asker asker) implements ExceptionMapper<WebApplicationException> {

    private static final int FIRST_ERROR = 400;
    private static final Set<Integer> TOLD = Set.of(404, 405, 406, 415);

    @Inject
    public UnansweredRequests {}

    @Override
    public Response toResponse(WebApplicationException reason) {
        Response bare = reason.getResponse();
        if (bare.hasEntity() || bare.getStatus() < FIRST_ERROR) {
            return bare;
        }
        String text = TOLD.contains(bare.getStatus()) ? Integer.toString(bare.getStatus()) : "other";
        return RestProblem.told(bare, asker.say("attain.kernel.http." + text));
    }
}
