package io.attain.kernel.run.jira;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Somebody has stopped a writing: what is written stays. */
public final class WritingStopped extends CancellationException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<String> written;

    /** @param written the keys of what is written */
    WritingStopped(List<String> written) {
        super("Stopped");
        this.written = List.copyOf(written);
    }

    public List<String> written() {
        return written;
    }
}
