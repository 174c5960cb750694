package io.attain.target.jira.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;

/** A validator's no. */
final class Refusal {

    private Refusal() {}

    /** @throws InvalidInputException with these messages, if there are any */
    static void of(List<String> messages) throws InvalidInputException {
        if (!messages.isEmpty()) {
            InvalidInputException refusal = new InvalidInputException();
            messages.forEach(refusal::addError);
            throw refusal;
        }
    }
}
