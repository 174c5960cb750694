package io.attain.customer.pool;

import io.attain.customer.Tier;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer when it is asked whether another owner is to be proposed.
 *
 * @param id of its issue
 * @param parts of the business that it belongs to, as rules name them
 * @param owner the user key of whose it is; null for nobody, so that it is in the pool
 * @param created the day it was made
 * @param last the day on which it or one of its opportunities was touched last, by logs that were handed in; null of none that
 *     is looked for
 * @param asks whether it waits for an answer of ours, or has an open Support Request
 * @param words what was said of it, the latest first
 */
public record PoolCustomer(
        long id,
        Tier tier,
        Set<String> parts,
        @Nullable String owner,
        LocalDate created,
        @Nullable LocalDate last,
        boolean asks,
        List<PoolWord> words) {

    public PoolCustomer {
        parts = Set.copyOf(parts);
        words = List.copyOf(words);
    }

    /**
     * From which day on contact is missed: the last one, the day it was made, or that on which its owner was given it here or
     * claimed it. Who is its owner otherwise, as by a bulk change, changes nothing.
     */
    public LocalDate from() {
        LocalDate from = latest(created, last);
        Optional<PoolWord> owned = lastOwned();
        return owned.isEmpty() ? from : latest(from, owned.get().day());
    }

    private Optional<PoolWord> lastOwned() {
        return holding().filter(PoolWord::isNewOwner).findFirst();
    }

    /** What was said and not taken back by the next word, the latest first. */
    Stream<PoolWord> holding() {
        return PoolWord.holding(words);
    }

    /** Whether its owner has kept it since it was touched last: that is done once. Who touches it that day does so afterwards. */
    public boolean wasKept() {
        return keeping()
                .anyMatch(word -> word.kind() == PoolWord.Kind.KEPT
                        && (last == null || word.day().isAfter(last)));
    }

    /** By what it came to the pool: the last word that gave it away. What somebody took since is over. */
    public Optional<PoolWord> released() {
        return holding()
                .filter(word -> word.isNewOwner() || word.kind() == PoolWord.Kind.RELEASED)
                .findFirst()
                .filter(word -> !word.isNewOwner());
    }

    /** By what its owner keeps it, the latest first. What was said while it was another one's, by whatever change, is over. */
    private Stream<PoolWord> keeping() {
        return holding()
                .takeWhile(word -> !word.isNewOwner() && word.kind() != PoolWord.Kind.RELEASED)
                .filter(word -> word.isKeeping() && Objects.equals(word.owner(), owner));
    }

    /** The number of what was said last; 0 for nothing. */
    public int said() {
        return words.isEmpty() ? 0 : words.get(0).number();
    }

    /**
     * What somebody says of it now.
     *
     * @param seen the number of what that one saw last
     * @param by that one's user key
     */
    public PoolWord next(
            int seen,
            PoolWord.Kind kind,
            String by,
            String reason,
            @Nullable LocalDate until,
            String evidence,
            Today today) {
        int number = PoolWord.next(seen, words);
        return new PoolWord(number, kind, by, today.here(), today.now(), reason, until, owner, evidence);
    }

    /** The same one, which waits for an answer of ours. */
    public PoolCustomer asking() {
        return new PoolCustomer(id, tier, parts, owner, created, last, true, words);
    }

    /** What holds back a proposal on a day. */
    public Optional<PoolWord> held(LocalDate day) {
        return keeping().findFirst().filter(word -> word.holds(day));
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
