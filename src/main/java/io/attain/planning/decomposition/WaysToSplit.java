package io.attain.planning.decomposition;

import io.attain.kernel.Person;
import io.attain.targets.TargetNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target can be split by, and how it is split now.
 *
 * @param months what its months weigh
 * @param weeks what its weeks weigh
 * @param people who may own a part
 * @param cut the cut that is looked at; empty for the first one
 * @param cuts the names of the other cuts that there are
 * @param parts what there is of the cut
 * @param grid how the parts that may be seen look as a decomposition; null if they form none
 */
public record WaysToSplit(
        TargetNode target,
        List<Long> months,
        List<Long> weeks,
        SplitOffer offer,
        List<Person> people,
        String cut,
        List<String> cuts,
        List<CurrentPart> parts,
        @Nullable Decomposition grid) {

    public WaysToSplit {
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
        people = List.copyOf(people);
        cuts = List.copyOf(cuts);
        parts = List.copyOf(parts);
    }
}
