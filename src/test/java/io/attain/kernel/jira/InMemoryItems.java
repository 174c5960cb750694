package io.attain.kernel.jira;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What set-up remembers, for as long as a test runs. */
public final class InMemoryItems implements InstalledItems {
    private final Map<String, String> ids = new HashMap<>();

    @Override
    public Optional<String> idOf(Kind kind, String name) {
        return Optional.ofNullable(ids.get(kind + ":" + name));
    }

    @Override
    public Optional<String> nameOf(Kind kind, String jiraId) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind + ":")
                        && entry.getValue().equals(jiraId))
                .map(entry -> entry.getKey().substring(kind.name().length() + 1))
                .findFirst();
    }

    @Override
    public void put(Kind kind, String name, String jiraId) {
        ids.put(kind + ":" + name, jiraId);
    }
}
