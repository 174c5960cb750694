package io.attain.words;

/** Is told when a project's statuses belong to other stages than before. */
@FunctionalInterface
public interface StageWatcher {
    void mappedAnew(long projectId);
}
