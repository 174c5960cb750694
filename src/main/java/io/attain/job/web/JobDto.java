package io.attain.job.web;

import io.attain.job.Run;
import io.attain.kernel.Count;
import io.attain.kernel.web.Json;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The last run of a project, null if there was none. */
@Json
record JobDto(@Nullable LastRun lastRun) {

    /** Tells a run; {@code texts} says what a key is called, {@code failed} which steps failed. */
    static JobDto of(@Nullable Run run, UnaryOperator<String> texts, UnaryOperator<String> failed) {
        return new JobDto(run == null ? null : LastRun.of(run, texts, failed));
    }

    /**
     * What a run found and did; moments in ISO form, UTC.
     *
     * @param finishedAt null while it is under way
     * @param whole whether it reads everything, and not only what is new and a seventh of the rest
     * @param counts what its steps counted
     */
    @Json
    record LastRun(
            String startedAt,
            @Nullable String finishedAt,
            boolean whole,
            String outcome,
            List<CountDto> counts,
            String message) {

        static LastRun of(Run run, UnaryOperator<String> texts, UnaryOperator<String> failed) {
            Instant finished = run.finishedAt();
            return new LastRun(
                    run.startedAt().toString(),
                    finished == null ? null : finished.toString(),
                    run.whole(),
                    run.outcome().code(),
                    run.counts().stream()
                            .map(count -> CountDto.of(count, texts))
                            .toList(),
                    run.message().isEmpty() ? "" : failed.apply(String.join(", ", run.stepsFailed())));
        }
    }

    /**
     * A number under its name.
     *
     * @param text what it is called, in the asker's language
     * @param difference whether it counts what was not as it should be; then it must be 0
     */
    @Json
    record CountDto(String name, String text, boolean difference, long number) {

        private static final String PREFIX = "attain.";

        static CountDto of(Count count, UnaryOperator<String> texts) {
            String key = count.text();
            String name = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
            return new CountDto(name, texts.apply(key), count.difference(), count.number());
        }
    }
}
