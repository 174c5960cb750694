package io.attain.customer.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of whose a customer shall be, or of its tier that was proposed. It stays what it is.
 *
 * @param number 1 for the first word about a customer, then one more each
 * @param by the user key of who said it
 * @param day that person's
 * @param reason why, in that person's words; empty where none was asked for
 * @param until the last day that it holds; null of what does not end
 * @param owner the user key of who had the customer then; null for nobody
 * @param evidence what it was proposed by, as keys with blanks between; empty of what was not
 */
public record PoolWord(
        int number,
        Kind kind,
        String by,
        LocalDate day,
        Instant at,
        String reason,
        @Nullable LocalDate until,
        @Nullable String owner,
        String evidence) {

    /** How long a reason may be, in characters. */
    public static final int LONGEST = 1_000;

    /** What can be said. The names are stored: never rename one. */
    public enum Kind {
        /** Its owner keeps it for a time. */
        KEPT,
        /** Who leads its owner lets that one keep it for a time. */
        STAYS,
        /** It was given to the pool. */
        RELEASED,
        /** It was given to somebody else. */
        GIVEN,
        /** Somebody took it from the pool. */
        CLAIMED,
        /** What was said just before is taken back. */
        RETURNED,
        /** It stays in its tier. */
        DECLINED,
        /** It was promoted. */
        PROMOTED
    }

    /** What was said and not taken back by the next word, the latest first as all are. */
    static Stream<PoolWord> holding(List<PoolWord> words) {
        return IntStream.range(0, words.size())
                .filter(at -> at == 0 || words.get(at - 1).kind() != Kind.RETURNED)
                .mapToObj(words::get)
                .filter(word -> word.kind() != Kind.RETURNED);
    }

    /**
     * The number of the next word of who saw what was said last: what was said since and taken back is as if it had not been.
     *
     * @param seen the number that was seen; 0 for nothing
     * @param words all of a customer, the latest first
     */
    public static int next(int seen, List<PoolWord> words) {
        boolean isOvertaken = holding(words).anyMatch(word -> word.number() > seen);
        return 1
                + (isOvertaken || words.isEmpty()
                        ? seen
                        : Math.max(seen, words.get(0).number()));
    }

    /** The next word, that this one does not hold. */
    public PoolWord takenBack(Instant now) {
        return new PoolWord(number + 1, Kind.RETURNED, by, day, now, "", null, owner, "");
    }

    /** Whether its owner has it anew, so that contact is counted from then on. */
    public boolean isNewOwner() {
        return kind == Kind.GIVEN || kind == Kind.CLAIMED;
    }

    /** Whether by it an owner keeps the customer for a time. */
    public boolean isKeeping() {
        return kind == Kind.KEPT || kind == Kind.STAYS;
    }

    /** Whether it holds back a proposal on a day. */
    public boolean holds(LocalDate on) {
        return isKeeping() && until != null && !on.isAfter(until);
    }
}
