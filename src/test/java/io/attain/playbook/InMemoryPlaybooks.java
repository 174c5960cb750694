package io.attain.playbook;

import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Playbooks of projects, kept in memory; the standard one until they are changed. */
public final class InMemoryPlaybooks implements Playbooks {

    private final Map<Long, LocalDate> begun = new HashMap<>();
    private final Map<Long, List<PlaybookVersion>> kept = new HashMap<>();

    /** What a project has that has changed nothing. */
    public static Playbook standard() {
        return Playbook.standard(key -> new Label(key, key + " 中文"));
    }

    /** A playbook that asks for these steps from a day on. */
    public InMemoryPlaybooks with(long projectId, LocalDate from, Step... steps) {
        int number = of(projectId).version() + 1;
        append(projectId, new PlaybookVersion(number, from, new Playbook(List.of(steps)), "zhou", Instant.EPOCH));
        return this;
    }

    @Override
    public PlaybookHistory of(long projectId) {
        return new PlaybookHistory(begun.get(projectId), standard(), kept.getOrDefault(projectId, List.of()));
    }

    @Override
    public void begin(long projectId, LocalDate day) {
        begun.putIfAbsent(projectId, day);
    }

    @Override
    public boolean append(long projectId, PlaybookVersion next) {
        return of(projectId).version() == next.number() - 1
                && kept.computeIfAbsent(projectId, project -> new ArrayList<>()).add(next);
    }
}
