package io.attain.kernel.jira;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Looks at a step of an issue in its workflow before it is made. */
public interface StepValidator extends Validator {

    /**
     * Whether it may be made.
     *
     * @throws InvalidInputException if not, with all that is wrong in the user's language
     */
    void validate(WorkflowStep step) throws InvalidInputException;

    @Override
    @SuppressWarnings("rawtypes")
    default void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        validate(new WorkflowStep(transientVars, args));
    }
}
