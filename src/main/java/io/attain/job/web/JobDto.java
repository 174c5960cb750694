package io.attain.job.web;

import io.attain.job.Run;
import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/** The last run of a project, null if there was none. */
@Json
record JobDto(@Nullable LastRun lastRun) {

    static JobDto of(@Nullable Run run) {
        return new JobDto(run == null ? null : LastRun.of(run));
    }

    /**
     * What a run found and did; moments in ISO form, UTC.
     *
     * @param whole whether it read everything, and not only what was new and a seventh of the rest
     */
    @Json
    record LastRun(
            String startedAt,
            String finishedAt,
            boolean whole,
            String outcome,
            int nodes,
            int postings,
            int factDrift,
            int drift,
            int tiersChanged,
            int alertsRaised,
            String message) {

        static LastRun of(Run run) {
            Run.Findings findings = run.findings();
            return new LastRun(
                    run.startedAt().toString(),
                    run.finishedAt().toString(),
                    run.whole(),
                    run.outcome().code(),
                    findings.nodes(),
                    findings.postings(),
                    findings.factDrift(),
                    findings.drift(),
                    findings.tiersChanged(),
                    findings.alertsRaised(),
                    run.message());
        }
    }
}
