package io.attain.pipeline;

import io.attain.words.Stages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Jira knows of an opportunity's way: its statuses and owners from the beginning on.
 *
 * @param createdAt when it was made
 * @param createdBy the user key of who made it; empty for nobody known
 * @param status the id of its status now
 * @param owner the user key of who has it now; empty for nobody
 * @param steps what was changed since, in the order of time
 */
public record History(Instant createdAt, String createdBy, String status, String owner, List<Step> steps) {

    /** What a step changes. */
    public enum Field {
        STATUS,
        OWNER,
        /** A custom field with days. Jira tells which by what it was called then, by whoever changed it. */
        DAY
    }

    /**
     * One change.
     *
     * @param at when
     * @param by the user key of who changed it; empty for nobody known
     * @param field what was changed
     * @param from the status id, user key or day before; empty for none
     * @param to the status id, user key or day from then on; empty for none
     */
    public record Step(Instant at, String by, Field field, String from, String to) {}

    public History {
        steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }

    /** Whether it ever passed from one to another. */
    public boolean isPassedOn() {
        return !of(Field.OWNER).isEmpty();
    }

    /** Its way through a project's stages; a status of the same stage as the one before is no arrival. */
    public List<Arrival> arrivals(Stages stages) {
        List<Arrival> arrivals = new ArrayList<>();
        arrive(arrivals, stages, first(Field.STATUS).orElse(status), createdAt, createdBy);
        of(Field.STATUS).forEach(step -> arrive(arrivals, stages, step.to, step.at, step.by));
        return arrivals;
    }

    /**
     * For which day it was expected to close, and since when: the days that lead to the one of now, each from the one before.
     *
     * @param now the day of now; null for none
     */
    public List<Expected> expected(@Nullable LocalDate now) {
        Deque<Expected> all = new ArrayDeque<>();
        LocalDate day = now;
        List<Step> days = of(Field.DAY);
        for (int at = days.size() - 1; at >= 0; at--) {
            Step step = days.get(at);
            if (step.to.equals(day == null ? "" : day.toString())) {
                all.addFirst(new Expected(step.at, day));
                day = step.from.isEmpty() ? null : LocalDate.parse(step.from);
            }
        }
        all.addFirst(new Expected(createdAt, day));
        return List.copyOf(all);
    }

    /** When it came to the won stage that it is at; nothing if it is at none. */
    public Optional<Instant> wonAt(Stages stages) {
        List<Arrival> arrivals = arrivals(stages);
        return arrivals.stream()
                .skip(Math.max(0, arrivals.size() - 1))
                .filter(Arrival::isWon)
                .map(Arrival::at)
                .findFirst();
    }

    private void arrive(List<Arrival> arrivals, Stages stages, String statusId, Instant at, String by) {
        Arrival next = new Arrival(stages.ofStatus(statusId).orElse(null), at, by, ownerAt(at));
        String before =
                arrivals.isEmpty() ? null : arrivals.get(arrivals.size() - 1).code();
        if (!Objects.equals(before, next.code())) {
            arrivals.add(next);
        }
    }

    /** Whoever has it after all that was changed at that moment; if nobody has, whoever is given it first. */
    private String ownerAt(Instant at) {
        String had = first(Field.OWNER).orElse(owner);
        for (Step step : of(Field.OWNER)) {
            if (step.at.isAfter(at) && !had.isEmpty()) {
                return had;
            }
            had = step.to;
        }
        return had;
    }

    /** What it was before the first change. */
    private Optional<String> first(Field field) {
        return of(field).stream().findFirst().map(Step::from);
    }

    private List<Step> of(Field field) {
        return steps.stream().filter(step -> step.field == field).toList();
    }
}
