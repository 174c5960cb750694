package io.attain.host.web.rest;

import com.atlassian.jira.issue.search.SearchException;
import io.attain.host.container.PluginRejected;
import io.attain.host.web.http.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.Objects;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors in Jira's shape. */
final class Errors implements ExceptionMapper<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final UriInfo uri;

    Errors(@Context UriInfo uri) {
        this.uri = uri;
    }

    @Override
    public Response toResponse(Exception failure) {
        return response(problem(failure));
    }

    private Problem problem(Exception failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof ParamException.QueryParamException wrong) {
            return Problem.badRequest("'" + wrong.getParameterName() + "' must be a whole number.");
        }
        if (failure instanceof PluginRejected || failure instanceof SearchException) {
            return Problem.badRequest(Objects.toString(failure.getMessage()));
        }
        if (failure instanceof WebApplicationException refused) {
            Response.StatusType status = refused.getResponse().getStatusInfo();
            return new Problem(status.getStatusCode(), status.getReasonPhrase() + ": " + uri.getRequestUri());
        }
        LOG.error("{} failed", uri.getRequestUri(), failure);
        return new Problem(500, "Internal server error");
    }

    static Response response(Response.Status status, String message) {
        return response(new Problem(status.getStatusCode(), message));
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("errorMessages", problem.messages(), "errors", problem.fieldErrors()))
                .build();
    }
}
