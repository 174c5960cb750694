package io.attain.planning.decomposition;

import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import java.util.List;

/** A decomposition cannot be written, and nothing of it was. The messages are Jira's own or ours, in the user's language. */
public final class DecompositionRefused extends WritingRefused {

    private static final long serialVersionUID = 1L;

    /** For these reasons, at least one. */
    public DecompositionRefused(List<String> messages) {
        super(messages.stream().map(Problem::of).toList());
    }

    /** What is refused, at least one message. */
    public List<String> messages() {
        return problems().stream().map(Problem::message).toList();
    }
}
