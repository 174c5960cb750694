package io.attain.planning.decomposition;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Sums;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What parts of a target weigh by their amounts, each at least 1. */
record PartWeights(List<TargetNode> parts) {

    /** What each of some periods weighs; one without parts nothing. */
    List<Long> inTime(List<Period> all) {
        List<Long> sums = new ArrayList<>();
        for (Period period : all) {
            List<TargetNode> inIt =
                    parts.stream().filter(part -> part.period().equals(period)).toList();
            sums.add(inIt.isEmpty() ? -1L : Sums.of(inIt.stream().mapToLong(TargetNode::amount)));
        }
        List<Long> weights = Weights.of(sums);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            found.add(sums.get(i) < 0 ? 0 : Math.max(1, weights.get(i)));
        }
        return found;
    }

    /** What those weigh that have each of the values that there are. */
    List<Weighted<String>> of(Function<TargetNode, @Nullable String> value) {
        Map<String, Long> sums = new LinkedHashMap<>();
        parts.forEach(part -> sums.merge(Objects.requireNonNull(value.apply(part)), part.amount(), Sums::plus));
        List<Long> weights = Weights.of(List.copyOf(sums.values()));
        List<Weighted<String>> found = new ArrayList<>();
        sums.keySet().forEach(name -> found.add(new Weighted<>(name, Math.max(1, weights.get(found.size())))));
        return found;
    }

    /** What those of each owner weigh. */
    List<Weighted<Person>> ofOwners(Function<String, Person> people) {
        return of(TargetNode::ownerKey).stream()
                .map(owner -> new Weighted<>(people.apply(owner.value()), owner.weight()))
                .toList();
    }
}
