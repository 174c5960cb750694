package io.attain.words;

import io.attain.kernel.Coded;
import io.attain.kernel.Metric;
import java.util.List;

/**
 * How far a project's sales can come: one of its stages.
 *
 * @param code the name by which it is stored; letters and digits
 * @param label what it is called
 * @param kind whether a sale there may still be won
 * @param statuses the ids of the Jira statuses that an opportunity at this stage is in
 * @param archived whether nothing new is counted by it; what was reached stays
 */
public record Stage(String code, Label label, Kind kind, List<String> statuses, boolean archived) {

    /** Whether a sale may still be won, and if not, whether it was. The names are stored: never rename one. */
    public enum Kind implements Coded {
        OPEN,
        WON,
        LOST
    }

    public Stage {
        statuses = List.copyOf(statuses);
    }

    /** The metric that counts the opportunities which reach it. */
    public Metric metric() {
        return Metric.ofStage(code);
    }
}
