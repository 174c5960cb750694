package io.attain.planning.agreement.jira;

import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.StepValidator;
import io.attain.kernel.jira.WorkflowStep;

/** Active to Missed: it is not reached, or a comment says why it counts as missed all the same. */
public record FiguresSayMissed(AsFiguresSay figures) implements StepValidator {

    @Override
    public void validate(WorkflowStep step) throws InvalidInputException {
        figures.validate(false, "attain.target.close.reached", step);
    }
}
