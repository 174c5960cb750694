package io.attain.words;

/** Is told when a project's opportunities count for something else than before. */
@FunctionalInterface
public interface CountingWatcher {

    /** Statuses belong to other stages, or the project's own metrics add up other wins. */
    void countsOtherwise(long projectId);
}
