package io.attain.setup.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.web.Json;
import io.attain.setup.StepReport;
import java.util.List;
import java.util.function.Function;

/** How a project's set-up stands, as JSON. */
@Json
public record SetupAnswer(String projectKey, String projectName, boolean complete, List<StepAnswer> steps) {
    /** One step; the note says why it failed or is left alone, and is empty otherwise. */
    @Json
    public record StepAnswer(String kind, String name, String state, String note) {}

    /**
     * The answer for a project.
     *
     * @param note writes what is to be said of a step in the user's language
     */
    static SetupAnswer of(Project project, List<StepReport> reports, Function<StepReport, String> note) {
        return new SetupAnswer(
                project.getKey(),
                project.getName(),
                reports.stream().allMatch(StepReport::isDone),
                reports.stream().map(report -> step(report, note)).toList());
    }

    private static StepAnswer step(StepReport report, Function<StepReport, String> note) {
        return new StepAnswer(
                report.kind().code(), report.name(), report.state().code(), note.apply(report));
    }
}
