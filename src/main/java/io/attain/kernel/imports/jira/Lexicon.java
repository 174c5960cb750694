package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import io.attain.kernel.imports.FileReading;
import java.util.List;

/** The words that projects have for what stands in the columns of a kind of file. */
@FunctionalInterface
public interface Lexicon {

    /** Those of a column; empty if it is no column of words. */
    List<String> words(Project project, String column);

    /** The texts that warn of a file that can be read, and of which something is missing. */
    default List<String> warnings(Project project, FileReading reading) {
        return List.of();
    }

    /** Whether a word of a column needs no other: it is found as it is. */
    default boolean isWord(Project project, String column, String written) {
        List<String> words = words(project, column);
        return words.isEmpty() || words.stream().anyMatch(written::equalsIgnoreCase);
    }
}
