package io.attain.customer.pool;

import java.util.List;

/**
 * What shows that a C customer means to buy (docs/rules.md, Promotion); what is not there shows nothing.
 *
 * @param actions key actions that were done with it often enough
 * @param stages stages that one of its opportunities came to
 * @param asks whether it shows that the customer asked for something
 * @param days for how many days that counts
 */
public record SignalRules(List<Done> actions, List<Reached> stages, boolean asks, int days) {

    /**
     * A key action that was ticked off with a customer or its opportunities.
     *
     * @param action its code
     * @param times how often at least
     * @param days in how many days
     */
    public record Done(String action, int times, int days) {}

    /**
     * A stage that an opportunity came to.
     *
     * @param stage its code
     * @param days for how many days that counts
     */
    public record Reached(String stage, int days) {}

    /** What holds until a project says otherwise. */
    public static final SignalRules STANDARD =
            new SignalRules(List.of(new Done("visits", 3, 30)), List.of(new Reached("proposal", 60)), true, 30);

    public SignalRules {
        actions = List.copyOf(actions);
        stages = List.copyOf(stages);
    }
}
