package io.attain.planning.decomposition;

import io.attain.kernel.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the business that a target can be split by where it stands. */
public record SplitOffer(List<String> regions, List<String> productLines, List<String> customerTypes) {

    public SplitOffer {
        regions = List.copyOf(regions);
        productLines = List.copyOf(productLines);
        customerTypes = List.copyOf(customerTypes);
    }

    /** The same for a target of this scope: a part of it that the target fixes cannot be split by. */
    public SplitOffer within(Scope scope) {
        return new SplitOffer(
                open(regions, scope.region()),
                open(productLines, scope.productLine()),
                open(customerTypes, scope.customerType()));
    }

    private static List<String> open(List<String> offered, @Nullable String fixed) {
        return fixed == null ? offered : List.of();
    }
}
