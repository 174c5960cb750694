package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import java.util.List;

/** The words that projects have for what stands in the columns of a kind of file. */
@FunctionalInterface
public interface Lexicon {

    /** Those of a column; empty if it is no column of words. */
    List<String> words(Project project, String column);

    /** Whether a word of a column needs no other: it is found as it is. */
    default boolean isWord(Project project, String column, String written) {
        List<String> words = words(project, column);
        return words.isEmpty() || words.stream().anyMatch(written::equalsIgnoreCase);
    }
}
