package io.attain.planning.decomposition;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** The parts of the business that a target can be split by where it stands. */
public record SplitOffer(OptionNames regions, OptionNames productLines, OptionNames customerTypes) {

    /** Nothing to split by. */
    public static final SplitOffer NONE = new SplitOffer(OptionNames.NONE, OptionNames.NONE, OptionNames.NONE);

    /** The same for a target of this scope: a part of it that the target fixes cannot be split by. */
    public SplitOffer within(Scope scope) {
        return new SplitOffer(
                open(regions, scope.region()),
                open(productLines, scope.productLine()),
                open(customerTypes, scope.customerType()));
    }

    private static OptionNames open(OptionNames offered, @Nullable String fixed) {
        return fixed == null ? offered : OptionNames.NONE;
    }
}
