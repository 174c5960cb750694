package io.attain.pipeline;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.kernel.Split;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who shares a win by percent. What can be cut (an amount) is split by largest remainder; what cannot (a new customer, a rate)
 * is wholly the largest share's, of equal ones the first's. So the shares together are the win, exactly.
 *
 * @param shares in the order in which they were named; empty if the win is wholly its owner's
 */
public record Credit(List<Share> shares) {

    /** All of it, in hundredths of a percent. */
    public static final long WHOLE = 10_000;

    /** How many people may share a win. */
    public static final int MOST = 20;

    /** All of it is whoever has the opportunity. */
    public static final Credit OWNERS = new Credit(List.of());

    /**
     * Somebody's part of a win.
     *
     * @param person the user key
     * @param percent in hundredths of a percent
     */
    public record Share(String person, long percent) {}

    public Credit {
        shares = List.copyOf(shares);
    }

    /** What each person gets of an amount of a metric, in the order of the shares; who gets nothing is missing. */
    Map<String, Long> of(Metric metric, long amount, String owner) {
        if (shares.isEmpty()) {
            return Map.of(owner, amount);
        }
        if (metric.kind() != Metric.Kind.SUM) {
            return Map.of(largest(), amount);
        }
        Map<String, Long> parts = new LinkedHashMap<>();
        List<Long> split = split(amount);
        for (int i = 0; i < shares.size(); i++) {
            if (split.get(i) != 0) {
                parts.put(shares.get(i).person(), split.get(i));
            }
        }
        return parts;
    }

    /** An amount in the order of the shares. */
    public List<Long> split(long amount) {
        long[] weights = shares.stream().mapToLong(Share::percent).toArray();
        List<Long> parts = new ArrayList<>();
        if (weights.length > 0) {
            for (long part : Split.byLargestRemainder(amount, weights)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private String largest() {
        Share largest = shares.get(0);
        for (Share share : shares) {
            if (share.percent() > largest.percent()) {
                largest = share;
            }
        }
        return largest.person();
    }

    /** What somebody's part is, in hundredths of a percent; nothing if the win is not shared, or not with that person. */
    public OptionalLong percentOf(String person) {
        return shares.stream()
                .filter(share -> share.person().equals(person))
                .mapToLong(Share::percent)
                .findFirst();
    }

    /** Everything that is wrong with it; whether each person may share, others say. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (share.percent() < 1 || share.percent() > WHOLE) {
                faults.add(Fault.of(field(i) + ".percent", "attain.pipeline.credit.fault.percent"));
            }
            if (!seen.add(share.person())) {
                faults.add(Fault.of(field(i) + ".person", "attain.pipeline.credit.fault.twice"));
            }
        }
        if (shares.size() > MOST) {
            faults.add(Fault.of("shares", "attain.pipeline.credit.fault.many", MOST));
        }
        if (faults.isEmpty() && !shares.isEmpty() && sum() != WHOLE) {
            faults.add(Fault.of("shares", "attain.pipeline.credit.fault.sum"));
        }
        return faults;
    }

    private long sum() {
        return shares.stream().mapToLong(Share::percent).sum();
    }

    /** What a share is called where faults are told. */
    public static String field(int index) {
        return "shares[" + index + "]";
    }
}
