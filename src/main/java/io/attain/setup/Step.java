package io.attain.setup;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One thing that set-up makes or, if it finds it under its name, adopts.
 *
 * @param name its name in Jira
 * @param present whether it is there already, complete, or is left alone as it is
 * @param kept why it is left alone although set-up would make another; nothing if it is as set-up makes it
 * @param action makes or completes it, however much of it is there; throws {@link StepRefused} if that cannot be
 */
public record Step(Kind kind, String name, BooleanSupplier present, Supplier<Optional<Note>> kept, Runnable action) {

    /** A step whose thing is never left alone: what is there is complete or completed. */
    public Step(Kind kind, String name, BooleanSupplier present, Runnable action) {
        this(kind, name, present, Optional::empty, action);
    }

    /**
     * A step whose thing is there as soon as it is found.
     *
     * @param found the name of what is there
     * @param name of what is made if nothing is
     */
    public static Step finding(Kind kind, Supplier<Optional<String>> found, String name, Runnable action) {
        return new Step(kind, found.get().orElse(name), () -> found.get().isPresent(), action);
    }

    /** What a step makes, in the order of making: what comes later builds on what came before. */
    public enum Kind {
        STATUS("status"),
        RESOLUTION("resolution"),
        ISSUE_TYPE("issueType"),
        FIELD("field"),
        OPTIONS("options"),
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

    Optional<Note> keptBecause() {
        return kept.get();
    }

    void perform() {
        action.run();
    }
}
