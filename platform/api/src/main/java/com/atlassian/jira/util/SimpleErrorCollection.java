package com.atlassian.jira.util;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A plain list of errors, some of them on a field.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/SimpleErrorCollection.html">Public API page</a>
 */
public class SimpleErrorCollection implements ErrorCollection {
    private final Set<String> messages = new LinkedHashSet<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    public SimpleErrorCollection() {}

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }
}
