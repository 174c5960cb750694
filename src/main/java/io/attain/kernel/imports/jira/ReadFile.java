package io.attain.kernel.imports.jira;

import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.run.WritingProgress;
import java.util.Collection;
import java.util.List;

/**
 * A file that is read and found sound.
 *
 * @param steps what becomes of its rows, in their order
 * @param writing how they are written
 */
public record ReadFile(List<ImportStep> steps, Writing writing) {

    public ReadFile {
        steps = List.copyOf(steps);
    }

    /** Writes all rows of a file, or none. */
    @FunctionalInterface
    public interface Writing {

        /**
         * Writes them.
         *
         * @return the keys of the issues that are new
         * @throws io.attain.kernel.run.WritingRefused with all that Jira refuses; then everything is as it was before
         */
        List<String> write(WritingProgress progress);

        /** The ids of the issues that are there and that it may write. */
        default Collection<Long> touches() {
            return List.of();
        }
    }

    /** Writes it. */
    public List<String> write(WritingProgress progress) {
        return writing.write(progress);
    }
}
