package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A plain list of messages.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/MessageSetImpl.html">Public API page</a>
 */
public class MessageSetImpl implements MessageSet {
    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
