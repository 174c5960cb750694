package io.attain.kernel.web;

import io.attain.kernel.NotReady;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.springframework.stereotype.Component;

/** Tells what is not ready yet as 503, in the asker's language, with when to ask again. */
@Provider
@Component
public record NotReadyMapper(Asker asker) implements ExceptionMapper<NotReady> {

    @Inject
    public NotReadyMapper {}

    @Override
    public Response toResponse(NotReady reason) {
        return RestProblem.notReady(asker.say(reason.text())).getResponse();
    }
}
