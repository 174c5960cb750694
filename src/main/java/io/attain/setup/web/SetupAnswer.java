package io.attain.setup.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.web.Json;
import io.attain.setup.SetupChoice;
import io.attain.setup.StepReport;
import java.util.List;
import java.util.function.Function;

/**
 * How a project's set-up stands, as JSON.
 *
 * @param mayRun whether the asker may run it and change the options
 * @param language the language of the names that what is missing gets: {@code en} or {@code zh}
 * @param options what may be chosen in the project now; before set-up, what it would make
 * @param sharedOptions which of these others choose from, too, so that they cannot be changed here
 */
@Json
public record SetupAnswer(
        String projectKey,
        String projectName,
        boolean complete,
        boolean mayRun,
        String language,
        OwnOptionsDto options,
        List<String> sharedOptions,
        List<StepAnswer> steps) {
    /** One step; the note says why it failed or is left alone, and is empty otherwise. */
    @Json
    public record StepAnswer(String kind, String name, String state, String note) {}

    /**
     * The answer for a project.
     *
     * @param note writes what is to be said of a step in the user's language
     */
    static SetupAnswer of(
            Project project,
            boolean mayRun,
            SetupChoice choice,
            OwnOptionsDto options,
            List<String> sharedOptions,
            List<StepReport> reports,
            Function<StepReport, String> note) {
        return new SetupAnswer(
                project.getKey(),
                project.getName(),
                reports.stream().allMatch(StepReport::isDone),
                mayRun,
                choice.language().code(),
                options,
                sharedOptions,
                reports.stream().map(report -> step(report, note)).toList());
    }

    private static StepAnswer step(StepReport report, Function<StepReport, String> note) {
        return new StepAnswer(
                report.kind().code(), report.name(), report.state().code(), note.apply(report));
    }
}
