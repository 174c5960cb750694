package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan for each project. */
@Component
public final class SetupPlans {
    private final List<StepSource> sources;

    SetupPlans(List<StepSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Everything that set-up makes for a project. */
    public SetupPlan of(Project project, SetupChoice choice) {
        List<Step> steps = sources.stream()
                .flatMap(source -> source.steps(project, choice).stream())
                .toList();
        return new SetupPlan(steps);
    }
}
