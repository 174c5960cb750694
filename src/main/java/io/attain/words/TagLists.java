package io.attain.words;

/** The problem tags of all projects. */
public interface TagLists {

    /** A project's tags; the standard ones where nobody has changed them. */
    ProblemTags of(long projectId);

    /**
     * Keeps a project's tags, whose version is one more than that of those they change, unless somebody else was faster.
     *
     * @return whether they are kept; false if the project's tags are of that version already
     */
    boolean save(long projectId, ProblemTags tags);
}
