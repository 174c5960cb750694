package io.attain.job;

import java.time.Instant;

/**
 * What one run did for one project.
 *
 * @param projectId the project
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param whole whether it read all of Jira's issues, and not only what was new and a seventh of the rest
 * @param outcome how it ended
 * @param findings what it found and did
 * @param message what went wrong, or empty
 */
public record Run(
        long projectId,
        Instant startedAt,
        Instant finishedAt,
        boolean whole,
        Outcome outcome,
        Findings findings,
        String message) {

    /** How a run ended. */
    public enum Outcome {
        SUCCESS("success"),
        FAILED("failed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The name in REST. */
        public String code() {
            return code;
        }
    }

    /**
     * What a run found and did.
     *
     * @param nodes target nodes in the read model
     * @param postings postings in the read model
     * @param factDrift facts that differed from the truth and were mended; 0 in a healthy system
     * @param drift targets that differed from the truth and postings and sums that differed from the facts, and were
     *     mended; 0 in a healthy system
     * @param tiersChanged customers that changed their tier
     * @param alertsRaised alerts raised
     */
    public record Findings(int nodes, int postings, int factDrift, int drift, int tiersChanged, int alertsRaised) {

        /** Nothing found and nothing done. */
        public static final Findings NONE = new Findings(0, 0, 0, 0, 0, 0);

        /** What both found and did together. */
        public Findings plus(Findings other) {
            return new Findings(
                    nodes + other.nodes,
                    postings + other.postings,
                    factDrift + other.factDrift,
                    drift + other.drift,
                    tiersChanged + other.tiersChanged,
                    alertsRaised + other.alertsRaised);
        }
    }
}
