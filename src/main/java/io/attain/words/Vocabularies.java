package io.attain.words;

import java.util.List;

/** The words of all projects. */
public interface Vocabularies {

    /** A project's words; the standard ones where nobody has changed them. */
    Vocabulary of(long projectId);

    /**
     * Keeps a project's words, whose version is one more than that of the words they change, unless somebody else was faster.
     *
     * @return whether they are kept; false if the project's words are of that version already
     */
    boolean save(long projectId, Vocabulary words);

    /** The words that other projects have for metrics of their own. */
    List<Word> elsewhere(long projectId);
}
