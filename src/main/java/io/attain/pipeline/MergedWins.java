package io.attain.pipeline;

import java.util.Collection;
import java.util.Set;

/** Wins that were the first of a customer before it became one with another: what was counted of them stays counted. */
@FunctionalInterface
public interface MergedWins {

    /** Those of some opportunities, by the ids of their issues. */
    Set<Long> among(Collection<Long> opportunityIds);
}
