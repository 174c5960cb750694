package io.attain.kernel.imports.jira;

import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.run.WritingProgress;
import java.util.List;

/** A file that is read and found sound. */
public interface ReadFile {

    /** What becomes of its rows, in their order. */
    List<ImportStep> steps();

    /**
     * Writes them: all, or none.
     *
     * @return the keys of the issues that are new
     * @throws io.attain.kernel.run.WritingRefused with all that Jira refuses; then everything is as it was before
     */
    List<String> write(WritingProgress progress);
}
