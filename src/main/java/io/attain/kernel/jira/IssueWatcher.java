package io.attain.kernel.jira;

/** Told of what happens to issues of sales projects, and of what was moved from or to anywhere. */
public interface IssueWatcher {

    /**
     * Something happened. It may be told late, or twice.
     *
     * @throws RuntimeException if it cannot be followed now; it is told again a little later
     */
    void changed(IssueChanged change);
}
