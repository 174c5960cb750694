package io.attain.host.jira.workflow;

import java.util.List;
import java.util.Map;

/** A transition that may not happen, with reasons fit for the user. */
public final class TransitionRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;
    private final transient Map<String, String> fieldErrors;

    /** Refuses for these general reasons and these reasons by field id. */
    public TransitionRefused(List<String> messages, Map<String, String> fieldErrors) {
        super(messages + " " + fieldErrors);
        this.messages = List.copyOf(messages);
        this.fieldErrors = Map.copyOf(fieldErrors);
    }

    /** The reasons that concern no single field. */
    public List<String> messages() {
        return messages;
    }

    /** Reasons by field id, such as "summary" or "customfield_10000". */
    public Map<String, String> fieldErrors() {
        return fieldErrors;
    }
}
