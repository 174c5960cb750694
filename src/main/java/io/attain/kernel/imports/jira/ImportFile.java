package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import io.attain.kernel.Caller;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.KnownColumns;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.table.TableFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of file that can be imported. Each is a component: REST and the page find it by itself. */
public interface ImportFile {

    /**
     * What a kind of file is called.
     *
     * @param code its name in REST, under which its runs are known too: at most 30 letters
     * @param texts what its message keys begin with, ended by a dot: below it stand {@code title} and {@code hint}
     */
    record Name(String code, String texts) {}

    /** What it is called. */
    Name name();

    /** Its name in REST. */
    default String code() {
        return name().code();
    }

    /** What such a file holds in a project. */
    ImportColumns columns(Project project);

    /** By what its columns are known in files of other systems; they are read with what the project chose before. */
    default KnownColumns known() {
        return KnownColumns.of(code());
    }

    /** The words that stand in it; of a kind of file without any column of words none. */
    default Lexicon lexicon() {
        return (project, column) -> List.of();
    }

    /** Whether somebody may import it. */
    default boolean isFor(Caller caller) {
        return caller.leads();
    }

    /** So many rows are written while the asker waits; more in the background. */
    default int atOnce() {
        return RunningWritings.AT_ONCE;
    }

    /** Where REST gives what is there as such a file, which changes nothing when it is imported; null if it does not. */
    default @Nullable String export() {
        return null;
    }

    /** Whether it is remembered what such a file writes into issues, so that it can be taken back. */
    default boolean isTakenBack() {
        return false;
    }

    /** What such files brought beside issues, and how that is taken back; null if they write issues. */
    default @Nullable Brought brought() {
        return null;
    }

    /**
     * Reads a file and holds it against what is there. Nobody else imports such a file into the project meanwhile, unless it
     * is only looked at.
     *
     * @param faults is told what is wrong with the file; then what is answered is not used, and of its sound rows only what Jira
     *     would refuse is told
     * @throws io.attain.kernel.run.WritingRefused with all that Jira would refuse
     */
    ReadFile read(ImportOrder order, List<TableFault> faults);
}
