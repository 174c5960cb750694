package io.attain.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Holds what should be kept of sources against what is, some thousand at a time, so that nobody has to keep them all: counts
 * what differs and has it mended.
 *
 * @param <T> what is kept of a source
 */
public final class Proof<T> {

    private static final int CHUNK = 20_000;

    /** Reads what is kept of the sources whose ids are above one and up to another, in the order of these ids. */
    @FunctionalInterface
    public interface Kept<T> {
        List<T> between(long after, long last);
    }

    private final ToLongFunction<T> sourceId;
    private final Kept<T> kept;
    private final Consumer<Map<Long, List<T>>> mend;
    private List<T> expected = new ArrayList<>();
    private Set<Long> unread = new HashSet<>();
    private long after = -1;
    private long last = -1;
    private int drift;

    /**
     * A proof of nothing so far.
     *
     * @param sourceId whose it is
     * @param kept what is kept
     * @param mend is given what should be kept of the sources that differ, by source id
     */
    public Proof(ToLongFunction<T> sourceId, Kept<T> kept, Consumer<Map<Long, List<T>>> mend) {
        this.sourceId = sourceId;
        this.kept = kept;
        this.mend = mend;
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
            judgeUpTo(last);
        }
        last = source;
    }

    /** All was told: judges the rest, and answers how much was missing, wrong or too many. */
    public int close() {
        judgeUpTo(Long.MAX_VALUE);
        return drift;
    }

    private void judgeUpTo(long upTo) {
        Turn<T> wanted = new Turn<>(sourceId, expected);
        Turn<T> there = new Turn<>(sourceId, kept.between(after, upTo));
        Map<Long, List<T>> wrong = new TreeMap<>();
        while (!wanted.isOver() || !there.isOver()) {
            long id = Math.min(wanted.source(), there.source());
            judge(id, wanted.of(id), there.of(id), wrong);
        }
        if (!wrong.isEmpty()) {
            mend.accept(wrong);
        }
        expected = new ArrayList<>();
        unread = new HashSet<>();
        after = upTo;
    }

    private void judge(long id, List<T> wanted, List<T> there, Map<Long, List<T>> wrong) {
        if (wanted.equals(there) || (wanted.isEmpty() && unread.contains(id))) {
            return;
        }
        List<T> surplus = new ArrayList<>(there);
        List<T> missing = new ArrayList<>(wanted);
        missing.removeIf(surplus::remove);
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            drift += Math.max(missing.size(), surplus.size());
            wrong.put(id, wanted);
        }
    }

    /** Goes through what comes in the order of its sources, one source after the other. */
    private static final class Turn<T> {
        private final ToLongFunction<T> sourceId;
        private final List<T> all;
        private int next;

        Turn(ToLongFunction<T> sourceId, List<T> all) {
            this.sourceId = sourceId;
            this.all = all;
        }

        boolean isOver() {
            return next == all.size();
        }

        /** Whose turn it is; none's in the end. */
        long source() {
            return isOver() ? Long.MAX_VALUE : sourceId.applyAsLong(all.get(next));
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
