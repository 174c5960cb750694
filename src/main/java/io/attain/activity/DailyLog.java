package io.attain.activity;

import io.attain.kernel.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one person did on one working day.
 *
 * @param projectId the sales project
 * @param owner the person's user key
 * @param day the day reported on, in the person's own time zone
 * @param content what was reported
 * @param submitted whether the owner has handed it in; only then does it count towards targets
 * @param enteredAt when it was last saved, which may be later than the day
 */
public record DailyLog(
        long projectId, String owner, LocalDate day, Content content, boolean submitted, Instant enteredAt) {

    /** How often the action was done; 0 if it was not reported. */
    public int count(Metric action) {
        return content.counts().getOrDefault(action, 0);
    }

    /**
     * The reported part of a log.
     *
     * @param counts how often each key action was done, in the order of metrics; a missing one counts 0
     * @param lines the customers and opportunities touched
     * @param demandChanges what changed in customers' demand, or empty
     * @param problems problems met, each with a tag to count by
     * @param support support that is needed, or empty
     */
    public record Content(
            Map<Metric, Integer> counts,
            List<Line> lines,
            String demandChanges,
            List<Problem> problems,
            String support) {

        /** Copies, so that a log never changes. */
        public Content {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }

        /** A log in which nothing has been written yet. */
        public static Content empty() {
            return new Content(Map.of(), List.of(), "", List.of(), "");
        }
    }

    /** One customer or opportunity touched, with a line about it. */
    public record Line(String issueKey, String note) {}

    /** A problem, with the tag by which reports count it. */
    public record Problem(String tag, String note) {}
}
