package io.attain.host.web.http;

import java.util.List;
import java.util.Map;

/** A request that cannot be answered as asked: a status, and messages for the user. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> fieldErrors;

    /** With messages that concern no single field, and others by field id. */
    public Problem(int status, List<String> messages, Map<String, String> fieldErrors) {
        super(status + " " + messages + " " + fieldErrors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.fieldErrors = Map.copyOf(fieldErrors);
    }

    /** With one message. */
    public Problem(int status, String message) {
        this(status, List.of(message), Map.of());
    }

    /** Bad input: 400. */
    public static Problem badRequest(String message) {
        return new Problem(400, message);
    }

    /** Not theirs to do: 403. */
    public static Problem forbidden(String message) {
        return new Problem(403, message);
    }

    /** There is no such thing, or the user may not know of it: 404. */
    public static Problem notFound(String message) {
        return new Problem(404, message);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Messages that concern no single field. */
    public List<String> messages() {
        return messages;
    }

    /** Messages by field id. */
    public Map<String, String> fieldErrors() {
        return fieldErrors;
    }
}
