package io.attain.planning.decomposition.web;

import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeNumber;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.Weighted;
import io.attain.targets.Part;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a target shall be split; a list that is missing or empty is no split by it, a number that is missing is 0.
 *
 * @param months one weight per month of the target; with {@code weeks} empty
 * @param weeks one weight per week of the target, cut where months end; with {@code months} empty
 * @param cut the name of the cut that the parts are; missing or empty for the first one, which sums to the target
 * @param locks cells that hold their amount
 * @param as {@code shares}, which is usual, or {@code targets}
 * @param preview the fingerprint of the preview that is applied; without it, whatever is there now is adjusted
 */
@Json
public record DecompositionBody(
        @Nullable List<WholeNumber> months,
        @Nullable List<WholeNumber> weeks,
        @Nullable List<Named> regions,
        @Nullable List<Named> productLines,
        @Nullable List<Named> customerTypes,
        @Nullable List<Owner> owners,
        @Nullable String cut,
        @Nullable List<Lock> locks,
        @Nullable String as,
        @Nullable String preview) {

    /** An option of a field with its weight. */
    @Json
    public record Named(@Nullable String name, @Nullable WholeNumber weight) {}

    /** A user key with its weight; the name is told and not asked for. */
    @Json
    public record Owner(@Nullable String key, @Nullable String name, @Nullable WholeNumber weight) {}

    /** A cell and its amount in minor units. What is missing is the target's own; the end is the day after the last. */
    @Json
    public record Lock(
            @Nullable String start,
            @Nullable String end,
            @Nullable String region,
            @Nullable String productLine,
            @Nullable String customerType,
            @Nullable String owner,
            @Nullable WholeNumber amount) {

        private static Lock of(Map.Entry<Part, Long> lock, UnaryOperator<Scope> told) {
            Part part = lock.getKey();
            Scope scope = told.apply(part.scope());
            return new Lock(
                    part.period().start().toString(),
                    part.period().end().toString(),
                    scope.region(),
                    scope.productLine(),
                    scope.customerType(),
                    part.ownerKey(),
                    WholeNumber.of(lock.getValue()));
        }
    }

    /** What would have to be sent for this decomposition; {@code told} says what parts of the business are called now. */
    static DecompositionBody of(Decomposition by, UnaryOperator<Scope> told) {
        return new DecompositionBody(
                weights(by, TimeSplit.By.MONTHS),
                weights(by, TimeSplit.By.WEEKS),
                named(by.regions(), word -> told.apply(new Scope(word, null, null))
                        .region()),
                named(by.productLines(), word -> told.apply(new Scope(null, word, null))
                        .productLine()),
                named(by.customerTypes(), word -> told.apply(new Scope(null, null, word))
                        .customerType()),
                by.owners().stream().map(DecompositionBody::owner).toList(),
                by.cut(),
                by.locks().entrySet().stream().map(lock -> Lock.of(lock, told)).toList(),
                null,
                null);
    }

    private static List<WholeNumber> weights(Decomposition by, TimeSplit.By wanted) {
        TimeSplit time = by.time();
        return time == null || time.by() != wanted
                ? List.of()
                : time.weights().stream().map(WholeNumber::of).toList();
    }

    private static List<Named> named(List<Weighted<String>> dimension, Function<String, @Nullable String> name) {
        return dimension.stream()
                .map(part -> new Named(name.apply(part.value()), WholeNumber.of(part.weight())))
                .toList();
    }

    private static Owner owner(Weighted<Person> owner) {
        return new Owner(owner.value().key(), owner.value().name(), WholeNumber.of(owner.weight()));
    }
}
