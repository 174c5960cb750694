package io.attain.words;

import io.attain.kernel.Coded;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which wins somebody wants a metric to add up, as it is said; empty is all.
 *
 * @param region a region's word, or what it is called
 * @param productLine a product line's word, or what it is called
 * @param customerType a customer type's word, or what it is called
 * @param buyers the code of whose purchases
 */
public record ProposedWins(String region, String productLine, String customerType, String buyers) {

    /** All wins. */
    public static final ProposedWins ALL = new ProposedWins("", "", "", "");

    /** Finds what cannot be chosen; what the metric says already may stay, though it is offered no more. */
    void check(int index, CountedWins now, ScopeOptions options, EntryFaults faults) {
        check(index, "region", region, now.scope().region(), options.regions(), faults);
        check(index, "productLine", productLine, now.scope().productLine(), options.productLines(), faults);
        check(index, "customerType", customerType, now.scope().customerType(), options.customerTypes(), faults);
        if (!buyers.isEmpty() && Coded.find(CountedWins.Buyers.values(), buyers).isEmpty()) {
            faults.add(index, "buyers", "attain.words.fault.buyers", buyers);
        }
    }

    private static void check(
            int index, String field, String said, @Nullable String now, OptionNames names, EntryFaults faults) {
        if (!said.isEmpty() && !said.equals(now) && names.wordOf(said).isEmpty()) {
            faults.add(index, field, "attain.words.fault.noOption", said);
        }
    }

    /** What it is to be, if there are no faults; options by our words for them. */
    CountedWins applied(ScopeOptions options) {
        return new CountedWins(
                new Scope(
                        word(region, options.regions()),
                        word(productLine, options.productLines()),
                        word(customerType, options.customerTypes())),
                Coded.find(CountedWins.Buyers.values(), buyers).orElse(CountedWins.Buyers.ALL));
    }

    /** The words page sends words: another option may be called by now as this one was first. */
    private static @Nullable String word(String said, OptionNames names) {
        if (said.isEmpty()) {
            return null;
        }
        return names.byWord().containsKey(said) ? said : names.wordOf(said).orElse(said);
    }
}
