package io.attain.playbook;

import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Steps of a new customer's deals at Lead, and the playbooks that are made of them. */
public final class SomeSteps {

    private SomeSteps() {}

    /** A key action that is counted with each. */
    public static Step each(String code, int times, Rhythm every) {
        return step(code, Label.NONE, times, every, false);
    }

    /** A key action that is counted over all of a person's. */
    public static Step shared(String code, int times, Rhythm every) {
        return step(code, Label.NONE, times, every, true);
    }

    /** A step of the playbook's own, done once. */
    public static Step own(String code, Label label) {
        return step(code, label, 1, Rhythm.ONCE, false);
    }

    /** A step of the playbook's own that must be done before its stage is left. */
    public static Step required(String code, Label label) {
        return new Step(CustomerKind.NEW, "lead", code, label, 1, Rhythm.ONCE, false, true, Label.NONE);
    }

    private static Step step(String code, Label label, int times, Rhythm every, boolean shared) {
        return new Step(CustomerKind.NEW, "lead", code, label, times, every, shared, false, Label.NONE);
    }

    /** A playbook of steps. */
    public static Playbook playbook(Step... steps) {
        return new Playbook(List.of(steps));
    }

    /** With the next version, which holds from a day on. */
    public static PlaybookHistory with(PlaybookHistory history, LocalDate from, Step... steps) {
        List<PlaybookVersion> versions = new ArrayList<>(history.versions());
        versions.add(new PlaybookVersion(history.version() + 1, from, playbook(steps), "zhou", Instant.EPOCH));
        return new PlaybookHistory(history.begun(), history.standard(), versions);
    }

    /** Nothing but these always. */
    public static PlaybookHistory always(Step... steps) {
        return new PlaybookHistory(null, playbook(steps), List.of());
    }
}
