package io.attain.attainment.figures;

import io.attain.kernel.Coded;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a node are told, and which of their parts in turn.
 *
 * @param cut those of which of its cuts; of its parts, those of their first ones
 * @param depth how many levels; 0 for none
 * @param order in what order
 * @param language the language that names are sorted by
 * @param start the position of the first one among all parts of the node in that order; its parts tell theirs from 0 on
 * @param limit how many of each node at most
 * @param visible which may be told; asked about few more parts than it takes to fill the list
 * @param lagging by what those are told only that lag, or are made up of what does; null for all. Parts are then counted so, too
 */
public record PartsAsked(
        String cut,
        int depth,
        Order order,
        Locale language,
        int start,
        int limit,
        Sight visible,
        @Nullable Lagging lagging) {

    /** All parts that make up a node, however deep. */
    public static final PartsAsked ALL = as(Integer.MAX_VALUE);

    /** The parts that it is made of, without theirs. */
    public static final PartsAsked DIRECT = as(1);

    /** The node alone. */
    public static final PartsAsked NONE = as(0);

    /**
     * By what it is told whether a node lags.
     *
     * @param judged which nodes are
     */
    public record Lagging(PaceRule rule, Predicate<TargetNode> judged) {}

    /** What parts can be sorted by. */
    public enum Order implements Coded {
        /** What is running, what is to come, what is over; in each those that lag behind most first, and equals by name. */
        GAP,
        NAME,
        /** As they were made. */
        CREATED
    }

    private static PartsAsked as(int depth) {
        return new PartsAsked(
                TargetNode.FIRST_CUT, depth, Order.CREATED, Locale.ROOT, 0, Integer.MAX_VALUE, Sight.ALL, null);
    }

    /** What is asked of the parts themselves. */
    PartsAsked below() {
        return new PartsAsked(TargetNode.FIRST_CUT, depth - 1, order, language, 0, limit, visible, lagging);
    }
}
