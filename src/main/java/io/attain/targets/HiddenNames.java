package io.attain.targets;

/** Which projects tell nobody's name, beside figures, to those who do not lead their sales. */
@FunctionalInterface
public interface HiddenNames {

    /** Whether names are hidden in a project. */
    boolean hidesNames(long projectId);
}
