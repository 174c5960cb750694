package io.attain.host.jira.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with a query's fields, functions and values, in the order of the query, fit for the user. */
final class JqlProblems {

    private final Set<String> messages = new LinkedHashSet<>();

    void add(String message) {
        messages.add(message);
    }

    Set<String> messages() {
        return messages;
    }
}
