package io.attain.kernel.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
     * @param before what the issue said before, by its parts; of a new one nothing, unless others worked on it before the file
     *     wrote it again
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

        /**
         * The piece when the file is about to write it: what the issue says otherwise than it was known to is the work of others,
         * and was there before.
         *
         * @param isOthers whether somebody else has worked on the issue since the file was begun
         */
        public Piece begun(Map<String, String> now, boolean isOthers) {
            Map<String, String> known = isWritten() ? after : before;
            return new Piece(
                    issueId, isNew, taking(before, known, now, name -> isOthers || !name.equals(UPDATED)), after);
        }

        /**
         * The piece when the file has ended: what is as it was before has been put back; what else the issue says now is the work
         * of others, and not the file's.
         *
         * @param isOthers as of {@link #begun}
         */
        public Piece ended(Map<String, String> now, boolean isOthers) {
            return new Piece(
                    issueId,
                    isNew,
                    before,
                    taking(
                            after,
                            after,
                            now,
                            name -> name.equals(UPDATED)
                                    ? !isOthers
                                    : now.getOrDefault(name, "").equals(before.getOrDefault(name, ""))));
        }

        /** What is said with what is said now, of what is known to be otherwise. */
        private static Map<String, String> taking(
                Map<String, String> said, Map<String, String> known, Map<String, String> now, Predicate<String> which) {
            Map<String, String> taken = new HashMap<>(said);
            different(known, now).filter(which).forEach(name -> taken.put(name, now.getOrDefault(name, "")));
            taken.values().removeIf(String::isEmpty);
            return taken;
        }

        private static Stream<String> different(Map<String, String> one, Map<String, String> other) {
            return Stream.concat(one.keySet().stream(), other.keySet().stream())
                    .distinct()
                    .filter(name -> !one.getOrDefault(name, "").equals(other.getOrDefault(name, "")));
        }

        /** Whether nobody has said anything else since of what the file said: of a new one, whether nobody has worked on it. */
        public boolean isLeftAlone(Map<String, String> now) {
            return isNew
                    ? before.isEmpty() && now.equals(after)
                    : different().stream().allMatch(name -> {
                        String said = now.getOrDefault(name, "");
                        return said.equals(after.getOrDefault(name, "")) || said.equals(before.getOrDefault(name, ""));
                    });
        }

        /** The piece when parts of what it says have changed because something was taken back: the same, unless it says all of them. */
        public Piece following(Map<String, String> parts, Map<String, String> now) {
            if (!after.entrySet().containsAll(parts.entrySet())) {
                return this;
            }
            Map<String, String> said = new HashMap<>(after);
            said.keySet().removeAll(parts.keySet());
            said.putAll(now);
            return new Piece(issueId, isNew, before, said);
        }

        /** The parts that are others after it. */
        public List<String> different() {
            return different(before, after)
                    .filter(name -> !name.equals(UPDATED))
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

    /** Keeps what is known of an issue now: what it says once it is written, else what it said before. */
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
     * An issue changed because something was taken back: what a file made of it before is nobody else's work yet.
     *
     * @param before parts of it as they were
     * @param now the same parts as they are
     */
    void follow(long issueId, Map<String, String> before, Map<String, String> now);

    /** Notes when a file was taken back. */
    void markBack(long projectId, int number, Instant at);

    /** A file of a project. */
    default Optional<Batch> find(long projectId, int number) {
        return batches(projectId, Integer.MAX_VALUE).stream()
                .filter(batch -> batch.number() == number)
                .findFirst();
    }
}
