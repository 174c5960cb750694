package io.attain.kernel.imports;

/** Where it is kept how projects read files of other systems. */
public interface FileChoiceBook {

    /** What a project chose for a kind of file; {@link FileChoices#NONE} if nothing yet. */
    FileChoices of(long projectId, String file);

    /**
     * Keeps the next version of it.
     *
     * @return whether it follows the one that was kept; else nothing has changed
     */
    boolean put(long projectId, String file, FileChoices next);
}
