package io.attain.targets;

import java.math.BigInteger;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the parts of a target sum to, cut by cut. */
public final class Balance {

    private Balance() {}

    /** Whether the parts of each cut sum to the whole, as {@link #outOfBalance} says. */
    public static boolean isKept(TargetNode whole, Collection<TargetNode> parts) {
        return outOfBalance(whole, parts).isEmpty();
    }

    /**
     * What the parts sum to in those cuts in which that is wrong, by cut. The first cut sums to the whole; another one may leave
     * a rest, and never sums to more. Where there are no parts, or nothing to be summed, nothing is wrong.
     */
    public static SortedMap<String, BigInteger> outOfBalance(TargetNode whole, Collection<TargetNode> parts) {
        BigInteger asked = BigInteger.valueOf(whole.amount());
        SortedMap<String, BigInteger> sums = new TreeMap<>();
        parts.stream()
                .filter(part -> part.metric().equals(whole.metric()) && !whole.isRate())
                .forEach(part -> sums.merge(part.cut(), BigInteger.valueOf(part.amount()), BigInteger::add));
        sums.entrySet()
                .removeIf(cut -> cut.getKey().equals(TargetNode.FIRST_CUT)
                        ? cut.getValue().equals(asked)
                        : cut.getValue().compareTo(asked) <= 0);
        return sums;
    }
}
