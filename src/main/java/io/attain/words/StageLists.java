package io.attain.words;

/** The stages of all projects. */
public interface StageLists {

    /** A project's stages; the standard ones where nobody has changed them. */
    Stages of(long projectId);

    /**
     * Keeps a project's stages, whose version is one more than that of those they change, unless somebody else was faster.
     *
     * @return whether they are kept; false if the project's stages are of that version already
     */
    boolean save(long projectId, Stages stages);
}
