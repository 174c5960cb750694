package io.attain.kernel.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @param after what it said then; nothing as long as it is not written
     */
    record Piece(long issueId, boolean isNew, Map<String, String> before, Map<String, String> after) {

        /**
         * When anybody last worked on the issue, in milliseconds since 1970, stands with its parts: comments, attachments, work
         * logs and links are none of them.
         */
        public static final String UPDATED = "updated";

        public Piece {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }

        /** Whether the file has written it; else it may be about to. */
        public boolean isWritten() {
            return !after.isEmpty();
        }

        /** The parts that are others after it. */
        public List<String> different() {
            return Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(name -> !name.equals(UPDATED))
                    .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                    .toList();
        }
    }

    /**
     * A file that is being written, or was when the server died.
     *
     * @param begun the key of the issue that is being written, or what a new one is called; empty if none is
     * @param pieces what it has written, and what it may write of what was there
     */
    record Open(Batch batch, String begun, List<Piece> pieces) {
        public Open {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Keeps that a file is about to be written.
     *
     * @param pieces the issues that are there and that it may write
     * @return its number
     */
    int open(long projectId, String file, String by, Instant at, List<Piece> pieces);

    /** Keeps which issue a file is about to write: its key, or what a new one is called. */
    void begin(int number, String what);

    /** Keeps what that issue says now. */
    void wrote(int number, Piece piece);

    /** The files of a project that are being written, with what they have written. */
    List<Open> open(long projectId);

    /** Keeps what a file wrote in the end, in place of what was kept on the way; of nothing, nothing is kept. */
    void close(int number, List<Piece> pieces);

    /** What was imported into a project, the latest first, at most so much. */
    List<Batch> batches(long projectId, int most);

    /** The same of one kind of file. */
    default List<Batch> batches(long projectId, String file, int most) {
        return batches(projectId, Integer.MAX_VALUE).stream()
                .filter(batch -> batch.file().equals(file))
                .limit(most)
                .toList();
    }

    /** What is still to be taken back of what a file has written, the latest first, at most so much; nothing if there is no such file. */
    List<Piece> pieces(long projectId, int number, int most);

    /** The ids of the issues that a file made and that are still to be taken back; none if there is no such file. */
    List<Long> made(long projectId, int number);

    /** Notes that nothing of these is to be taken back any more. */
    void done(int number, List<Long> issueIds);

    /**
     * An issue is again as it was before a file changed it: what another file made of it before is nobody else's work yet.
     *
     * @param before when anybody had last worked on it before the file, as {@link Piece#UPDATED} says it
     * @param now when it was put back
     */
    void follow(long issueId, String before, String now);

    /** Notes when a file was taken back. */
    void markBack(long projectId, int number, Instant at);

    /** A file of a project. */
    default Optional<Batch> find(long projectId, int number) {
        return batches(projectId, Integer.MAX_VALUE).stream()
                .filter(batch -> batch.number() == number)
                .findFirst();
    }
}
