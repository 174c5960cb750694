package io.attain.kernel;

/** What each project keeps as one value, such as its teams. */
public interface Wholes<T extends Whole> {

    /** A project's; what is standard where nobody has changed it. */
    T of(long projectId);

    /**
     * Keeps a project's, whose version is one more than that of the one it changes, unless somebody else was faster.
     *
     * @return whether it is kept; false if the project's is of that version already
     */
    boolean save(long projectId, T next);
}
