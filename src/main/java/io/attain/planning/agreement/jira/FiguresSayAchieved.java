package io.attain.planning.agreement.jira;

import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.StepValidator;
import io.attain.kernel.jira.WorkflowStep;

/** Active to Achieved: it is reached, or a comment says why it counts as achieved all the same. */
public record FiguresSayAchieved(AsFiguresSay figures) implements StepValidator {

    @Override
    public void validate(WorkflowStep step) throws InvalidInputException {
        figures.validate(true, "attain.target.close.notReached", step);
    }
}
