package io.attain.results;

import io.attain.kernel.Meanwhile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds what should be kept of sources against what is, some thousand at a time, so that nobody has to keep them all: counts
 * what differs and has it mended. What is kept of some is read while the next ones are told, and judged after that. What looks
 * wrong may have changed since: it is told and read again before it is mended, and nothing newer is written over.
 *
 * @param <T> what is kept of a source
 */
public final class Proof<T> {

    private static final int CHUNK = 20_000;
    /** So many that look wrong are mended in one writing, for which others wait. */
    private static final int SUSPECTS = 500;

    /** What is kept of sources, and what they say now. */
    public interface Book<T> {

        /** Whose it is. */
        long source(T kept);

        /** What is kept of the sources whose ids are above one and up to another, in the order of these ids. */
        List<T> between(long after, long last);

        /** What should be kept of these sources by what they say now; of one that is gone nothing. */
        List<T> again(Set<Long> sources);

        /** Does something while nobody else writes what is kept of these sources; it may be done more than once. */
        <R> R holding(Set<Long> sources, Supplier<R> work);

        /** Keeps this of these sources and nothing else, by source id. */
        void mend(Map<Long, List<T>> wrong);
    }

    private final Book<T> book;
    private final Executor meanwhile;
    private @Nullable Chunk<T> read;
    private List<T> expected = new ArrayList<>();
    private Set<Long> unread = new HashSet<>();
    private long after = -1;
    private long last = -1;
    private int drift;

    /**
     * Some sources in order.
     *
     * @param expected what should be kept of them
     * @param unread those of which nobody knows
     * @param there what is kept of them
     */
    private record Chunk<T>(List<T> expected, Set<Long> unread, Meanwhile<List<T>> there) {}

    /**
     * A proof of nothing so far.
     *
     * @param meanwhile reads what is kept
     */
    public Proof(Book<T> book, Executor meanwhile) {
        this.book = book;
        this.meanwhile = meanwhile;
    }

    /**
     * What should be kept of a source, or a part of it; the sources come in the order of their ids.
     *
     * @throws IllegalStateException if they do not
     */
    public void expect(long source, List<T> some) {
        come(source);
        expected.addAll(some);
    }

    /**
     * What is kept of this source stays as it is.
     *
     * @throws IllegalStateException if it is not in order
     */
    public void pass(long source) {
        come(source);
        unread.add(source);
    }

    private void come(long source) {
        if (source < last) {
            throw new IllegalStateException("Not in the order of their sources: " + last + ", " + source);
        }
        if (expected.size() + unread.size() >= CHUNK && source > last) {
            readUpTo(last);
        }
        last = source;
    }

    /** All was told: judges the rest, and answers how much was missing, wrong or too many. */
    public int close() {
        readUpTo(Long.MAX_VALUE);
        judge();
        return drift;
    }

    /** Has what is kept of these read, and judges those before them. */
    private void readUpTo(long upTo) {
        long from = after;
        Chunk<T> next = new Chunk<>(expected, unread, Meanwhile.read(meanwhile, () -> book.between(from, upTo)));
        judge();
        read = next;
        expected = new ArrayList<>();
        unread = new HashSet<>();
        after = upTo;
    }

    private void judge() {
        if (read != null) {
            judge(read);
            read = null;
        }
    }

    private void judge(Chunk<T> chunk) {
        Turn<T> wanted = new Turn<>(book, chunk.expected);
        Turn<T> there = new Turn<>(book, chunk.there.get());
        List<Long> suspects = new ArrayList<>();
        while (!wanted.isOver() || !there.isOver()) {
            long id = Math.min(wanted.source(), there.source());
            List<T> should = wanted.of(id);
            boolean unknown = should.isEmpty() && chunk.unread.contains(id);
            if (differences(should, there.of(id)) > 0 && !unknown) {
                suspects.add(id);
            }
        }
        for (int from = 0; from < suspects.size(); from += SUSPECTS) {
            SortedSet<Long> some = new TreeSet<>(suspects.subList(from, Math.min(suspects.size(), from + SUSPECTS)));
            drift += book.holding(some, () -> mend(some));
        }
    }

    /** Mends what is wrong of these by what is told now, and answers how much it is. */
    private int mend(SortedSet<Long> suspects) {
        Map<Long, List<T>> wanted = bySource(book.again(suspects));
        Map<Long, List<T>> there = bySource(book.between(suspects.first() - 1, suspects.last()));
        Map<Long, List<T>> wrong = new TreeMap<>();
        int found = 0;
        for (Long id : suspects) {
            List<T> should = wanted.getOrDefault(id, List.of());
            int differences = differences(should, there.getOrDefault(id, List.of()));
            if (differences > 0) {
                wrong.put(id, should);
                found += differences;
            }
        }
        if (found > 0) {
            book.mend(wrong);
        }
        return found;
    }

    private Map<Long, List<T>> bySource(List<T> some) {
        return some.stream().collect(Collectors.groupingBy(book::source));
    }

    /** How much is missing, wrong or too many; in another order it is the same. */
    private static <T> int differences(List<T> wanted, List<T> there) {
        if (wanted.equals(there)) {
            return 0;
        }
        List<T> surplus = new ArrayList<>(there);
        List<T> missing = new ArrayList<>(wanted);
        missing.removeIf(surplus::remove);
        return Math.max(missing.size(), surplus.size());
    }

    /** Goes through what comes in the order of its sources, one source after the other. */
    private static final class Turn<T> {
        private final Book<T> book;
        private final List<T> all;
        private int next;

        Turn(Book<T> book, List<T> all) {
            this.book = book;
            this.all = all;
        }

        boolean isOver() {
            return next == all.size();
        }

        /** Whose turn it is; none's in the end. */
        long source() {
            return isOver() ? Long.MAX_VALUE : book.source(all.get(next));
        }

        /** What there is of a source, if it is its turn, which is over then. */
        List<T> of(long source) {
            int first = next;
            while (!isOver() && source() == source) {
                next++;
            }
            return all.subList(first, next);
        }
    }
}
