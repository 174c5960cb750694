package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;

/** Gives the steps of one or two kinds. */
interface StepSource {
    /** The steps for a project, in their order; site-wide things have the same steps for every project. */
    List<Step> steps(Project project, SetupChoice choice);
}
