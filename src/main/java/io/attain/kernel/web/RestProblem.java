package io.attain.kernel.web;

import io.attain.kernel.Refused.Why;
import io.attain.kernel.VisibleText;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A refusal, told as {@code {"errors": [{"field", "message"}]}} in the asker's language. */
public final class RestProblem extends WebApplicationException {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS_TO_WAIT = 10;

    /** What the asker must change; empty where that is not what is in the way. */
    private transient List<Fault> toChange = List.of();

    private RestProblem(Response.Status status, Object body) {
        super(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build());
    }

    /** The asker must change something: 400. */
    public static RestProblem badRequest(List<Fault> errors) {
        RestProblem problem = new RestProblem(Response.Status.BAD_REQUEST, new Errors(errors));
        problem.toChange = errors;
        return problem;
    }

    /** The asker must change one field, or, if it is null, the request as a whole: 400. */
    public static RestProblem badRequest(@Nullable String field, String message) {
        return badRequest(List.of(new Fault(field, message)));
    }

    /**
     * Reads all of these, so that all that is wrong is told at once, equal faults once.
     *
     * @throws RestProblem 400 with the faults of each that refuses so
     */
    public static void together(List<Runnable> reading) {
        Set<Fault> faults = new LinkedHashSet<>();
        for (Runnable each : reading) {
            try {
                each.run();
            } catch (RestProblem problem) {
                if (problem.toChange.isEmpty()) {
                    throw problem;
                }
                faults.addAll(problem.toChange);
            }
        }
        if (!faults.isEmpty()) {
            throw badRequest(List.copyOf(faults));
        }
    }

    /** Nobody is logged in: 401. */
    public static RestProblem notLoggedIn(String message) {
        return new RestProblem(Response.Status.UNAUTHORIZED, new Errors(message));
    }

    /** The asker knows of it but may not do that: 403. */
    public static RestProblem forbidden(String message) {
        return new RestProblem(Response.Status.FORBIDDEN, new Errors(message));
    }

    /** There is no such thing, or the asker may not know of it: 404. */
    public static RestProblem notFound(String message) {
        return new RestProblem(Response.Status.NOT_FOUND, new Errors(message));
    }

    /** Something else stands in the way, such as a rule or a run that is under way: 409. */
    public static RestProblem conflict(String message) {
        return new RestProblem(Response.Status.CONFLICT, new Errors(message));
    }

    /** Several things stand in the way: 409. */
    public static RestProblem conflict(List<String> messages) {
        return conflict(
                messages.stream().map(message -> new Fault(null, message)).toArray(Fault[]::new));
    }

    /** What stands in the way of some fields: 409. */
    public static RestProblem conflict(Fault... errors) {
        return new RestProblem(Response.Status.CONFLICT, new Errors(List.of(errors)));
    }

    /** What is refused, by why it is, with all that is said of it: 404, 403, 400 or 409. */
    static RestProblem of(Why why, List<Fault> said) {
        return switch (why) {
            case NOT_FOUND -> notFound(said.get(0).message());
            case NOT_ALLOWED -> forbidden(said.get(0).message());
            case FAULTY -> badRequest(said);
            case IN_THE_WAY -> conflict(said.stream().map(Fault::message).toList());
        };
    }

    /** It cannot be told right yet, and will be in moments or minutes: 503, with after how many seconds to ask again. */
    public static RestProblem notReady(String message) {
        RestProblem problem = new RestProblem(Response.Status.SERVICE_UNAVAILABLE, new Errors(message));
        problem.getResponse().getHeaders().putSingle("Retry-After", SECONDS_TO_WAIT);
        return problem;
    }

    /** A refusal that says nothing yet, with its status and headers, told in words. */
    static Response told(Response bare, String message) {
        return Response.fromResponse(bare)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Errors(message))
                .build();
    }

    /** The body of a refusal. */
    @Json
    public record Errors(List<Fault> errors) {

        /** Nobody reads more; a request must not be answered with much more than itself. */
        private static final int MOST_TOLD = 500;

        public Errors {
            errors = errors.stream().limit(MOST_TOLD).toList();
        }

        Errors(String message) {
            this(List.of(new Fault(null, message)));
        }
    }

    /** What is wrong with one field, or, if it is null, with the request as a whole. */
    @Json
    public record Fault(@Nullable String field, String message) {

        /** In characters: a message may name what was sent, which may be a book. */
        private static final int LONGEST_TOLD = 1_000;

        public Fault {
            message = message.length() <= LONGEST_TOLD ? message : VisibleText.cut(message, LONGEST_TOLD) + "…";
        }
    }
}
