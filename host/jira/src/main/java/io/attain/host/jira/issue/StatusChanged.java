package io.attain.host.jira.issue;

/** An issue left the status that a transition was checked for: somebody was faster. */
final class StatusChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StatusChanged(String issueKey) {
        super(issueKey);
    }
}
