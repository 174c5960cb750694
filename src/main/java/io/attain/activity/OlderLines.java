package io.attain.activity;

import java.util.Collection;
import java.util.List;

/** Lines of logs of an older version of the plugin, which kept of each issue its key alone. */
public interface OlderLines {

    /** A line that is older. */
    record Older(long lineId, String issueKey) {}

    /** Some thousand of them at most; empty if there are none any more. */
    List<Older> some();

    /** A line with what its issue is by now. */
    record Known(long lineId, DailyLog.Subject subject) {}

    /** Keeps the ids and names of their issues. The key stays as it was. */
    void keep(Collection<Known> lines);
}
