package io.attain.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Holds what should be kept of sources against what is, some thousand at a time, so that nobody has to keep them all: counts
 * what differs and has it mended.
 *
 * @param <T> what is kept of a source
 */
public final class Proof<T> {

    private static final int CHUNK = 20_000;

    /** Reads what is kept of the sources whose ids are above one and up to another. */
    @FunctionalInterface
    public interface Kept<T> {
        Map<Long, List<T>> between(long after, long last);
    }

    private final Kept<T> kept;
    private final Consumer<Map<Long, List<T>>> mend;
    private Map<Long, List<T>> expected = new LinkedHashMap<>();
    private Set<Long> unread = new HashSet<>();
    private int size;
    private long after = -1;
    private long last = -1;
    private int drift;

    /**
     * A proof of nothing so far.
     *
     * @param kept what is kept
     * @param mend is given what should be kept of the sources that differ, by source id
     */
    public Proof(Kept<T> kept, Consumer<Map<Long, List<T>>> mend) {
        this.kept = kept;
        this.mend = mend;
    }

    /**
     * What should be kept of a source, or a part of it; the sources come in the order of their ids.
     *
     * @throws IllegalStateException if they do not
     */
    public void expect(long sourceId, List<T> some) {
        come(sourceId);
        if (!some.isEmpty()) {
            expected.computeIfAbsent(sourceId, id -> new ArrayList<>()).addAll(some);
            size += some.size();
        }
    }

    /**
     * What is kept of this source stays as it is.
     *
     * @throws IllegalStateException if it is not in order
     */
    public void pass(long sourceId) {
        come(sourceId);
        unread.add(sourceId);
        size++;
    }

    private void come(long sourceId) {
        if (sourceId < last) {
            throw new IllegalStateException("Not in the order of their sources: " + last + ", " + sourceId);
        }
        if (size >= CHUNK && sourceId > last) {
            judgeUpTo(last);
        }
        last = sourceId;
    }

    /** All was told: judges the rest, and answers how much was missing, wrong or too many. */
    public int close() {
        judgeUpTo(Long.MAX_VALUE);
        return drift;
    }

    private void judgeUpTo(long upTo) {
        Map<Long, List<T>> there = kept.between(after, upTo);
        Map<Long, List<T>> wrong = new TreeMap<>();
        expected.forEach((id, wanted) -> judge(id, wanted, there.getOrDefault(id, List.of()), wrong));
        there.forEach((id, surplus) -> {
            if (!expected.containsKey(id) && !unread.contains(id)) {
                judge(id, List.of(), surplus, wrong);
            }
        });
        if (!wrong.isEmpty()) {
            mend.accept(wrong);
        }
        expected = new LinkedHashMap<>();
        unread = new HashSet<>();
        size = 0;
        after = upTo;
    }

    private void judge(long id, List<T> wanted, List<T> there, Map<Long, List<T>> wrong) {
        if (wanted.equals(there)) {
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
}
