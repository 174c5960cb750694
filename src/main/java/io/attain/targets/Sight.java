package io.attain.targets;

import java.util.Collection;
import java.util.function.Predicate;

/** Which nodes somebody may see. Whoever must know it of several asks once for all of them, for each question goes to Jira. */
@FunctionalInterface
public interface Sight {

    /** Everything is seen. */
    Sight ALL = nodes -> node -> true;

    /** Which of these nodes may be seen; what it says of others means nothing. */
    Predicate<TargetNode> among(Collection<TargetNode> nodes);

    /** The sight of whoever sees just what the predicate accepts. */
    static Sight of(Predicate<TargetNode> seen) {
        return nodes -> seen;
    }
}
