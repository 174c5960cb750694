package io.attain.target.decomposition.jira;

import java.util.List;

/** A decomposition cannot be written, and nothing of it was. The messages are Jira's own or ours, in the user's language. */
public final class DecompositionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<String> messages;

    DecompositionRefused(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    /** What is refused, at least one message. */
    public List<String> messages() {
        return messages;
    }
}
