package io.attain.setup;

import java.util.function.BooleanSupplier;

/**
 * One thing that set-up makes or, if it finds it under its name, adopts.
 *
 * @param name its name in Jira
 * @param present whether it is there already, complete
 * @param action makes or completes it, however much of it is there; throws {@link StepRefused} if that cannot be
 */
public record Step(Kind kind, String name, BooleanSupplier present, Runnable action) {
    /** What a step makes, in the order of making: what comes later builds on what came before. */
    public enum Kind {
        STATUS("status"),
        RESOLUTION("resolution"),
        ISSUE_TYPE("issueType"),
        FIELD("field"),
        LINK_TYPE("linkType"),
        ROLE("role"),
        WORKFLOW("workflow"),
        SCREEN("screen"),
        ISSUE_TYPE_SCHEME("scheme"),
        WORKFLOW_SCHEME("scheme"),
        SCREEN_SCHEME("scheme"),
        PROJECT("project");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name used in REST. */
        public String code() {
            return code;
        }
    }

    boolean isPresent() {
        return present.getAsBoolean();
    }

    void perform() {
        action.run();
    }
}
