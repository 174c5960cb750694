package io.attain.kernel.web;

import io.attain.kernel.SqlFailures;
import io.attain.kernel.Sums;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells in words that a fault of ours, or of what we rest on, kept a request from being answered. */
@Provider
@Component
public record FailedRequests(Asker asker) implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    private static final int LENGTH = 8;

    @Inject
    public FailedRequests {}

    @Override
    public Response toResponse(RuntimeException fault) {
        if (SqlFailures.isAway(fault)) {
            LOG.warn("A request found no database: {}", fault.toString());
            return RestProblem.notReady(asker.say("attain.kernel.http.503")).getResponse();
        }
        if (fault instanceof Sums.TooLarge || SqlFailures.isOutOfRange(fault)) {
            LOG.warn("A request found amounts that cannot be added up: {}", fault.toString());
            return RestProblem.conflict(asker.say("attain.kernel.http.tooLarge"))
                    .getResponse();
        }
        String number = UUID.randomUUID().toString().substring(0, LENGTH);
        LOG.error("A request failed, told to its sender as {}", number, fault);
        return RestProblem.told(Response.serverError().build(), asker.say("attain.kernel.http.500", number));
    }
}
