package io.attain.kernel.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it is kept what files wrote, so that each can be taken back. */
public interface ImportBook {

    /**
     * A file that was imported.
     *
     * @param number counts up from 1
     * @param file its kind
     * @param by the user key of who brought it
     * @param rows how many issues it made or changed
     * @param backAt when it was taken back; null if it was not
     */
    record Batch(int number, String file, String by, Instant at, int rows, @Nullable Instant backAt) {}

    /**
     * An issue that it wrote.
     *
     * @param isNew whether it made the issue
     * @param before what the issue said before, by its parts; of a new one nothing
     * @param after what it said then
     */
    record Piece(long issueId, boolean isNew, Map<String, String> before, Map<String, String> after) {
        public Piece {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /** Keeps what a file wrote. */
    void keep(long projectId, String file, String by, Instant at, List<Piece> pieces);

    /** What was imported into a project, the latest first, at most so much. */
    List<Batch> batches(long projectId, int most);

    /** What is still to be taken back of a file, the latest written first, at most so much; nothing if there is no such file. */
    List<Piece> pieces(long projectId, int number, int most);

    /** Notes that nothing of these is to be taken back any more. */
    void done(int number, List<Long> issueIds);

    /** Notes when a file was taken back. */
    void markBack(long projectId, int number, Instant at);

    /** A file of a project. */
    default Optional<Batch> find(long projectId, int number) {
        return batches(projectId, Integer.MAX_VALUE).stream()
                .filter(batch -> batch.number() == number)
                .findFirst();
    }
}
