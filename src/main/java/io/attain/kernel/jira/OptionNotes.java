package io.attain.kernel.jira;

import java.util.Optional;
import java.util.Set;

/** The words of options by Jira's ids. Options of several contexts of a field may have one word. */
public interface OptionNotes {
    /** The word that is noted for an option. */
    Optional<String> wordOf(long optionId);

    /** The options that have a word, also those that are gone. */
    Set<Long> idsOf(String word);

    /** All options that have any. */
    Set<Long> ids();

    /** Notes a word for an option; one that has a word keeps it. */
    void note(long optionId, String word);

    /** Says what an option is, whatever is noted for it. */
    void settle(long optionId, String word);
}
