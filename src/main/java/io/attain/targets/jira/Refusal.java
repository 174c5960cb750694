package io.attain.targets.jira;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;

/** A validator's no. */
public final class Refusal {

    private Refusal() {}

    /**
     * Says no if there is a reason to.
     *
     * @throws InvalidInputException with these messages, if there are any
     */
    public static void of(List<String> messages) throws InvalidInputException {
        if (!messages.isEmpty()) {
            InvalidInputException refusal = new InvalidInputException();
            messages.forEach(refusal::addError);
            throw refusal;
        }
    }
}
