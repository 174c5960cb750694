package io.attain.planning.decomposition.web;

import io.attain.kernel.Coded;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Person;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.SplitOffer;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.Weighted;
import io.attain.planning.decomposition.Weights;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a decomposition from a request and tells all that is wrong with it at once. */
@Component
public record DecompositionReader(TargetAsker asker, SplitTargets targets) {

    /**
     * The decomposition of a body. Parts of weight 0 are left out. Parts that are not split by time take over the target's month
     * weights, so these must count.
     *
     * @throws RestProblem 400 with every fault
     */
    Decomposition read(@Nullable DecompositionBody body, TargetNode node) {
        DecompositionFaults faults = new DecompositionFaults(asker.asker());
        if (body == null) {
            faults.add(null, "attain.target.decompose.fault.noDimension");
            throw faults.problem();
        }
        asker.asker().mustBeSound(body);
        Decomposition read = read(body, node, targets.offer(node), faults);
        if (read.time() == null) {
            faults.addWeights(node.monthWeights().faults(node.period()));
        }
        if (faults.isEmpty()) {
            read.faults(node).forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        return read;
    }

    private Decomposition read(DecompositionBody body, TargetNode node, SplitOffer offer, DecompositionFaults faults) {
        return new Decomposition(
                time(body, faults),
                named("regions", offer.regions(), body.regions(), faults),
                named("productLines", offer.productLines(), body.productLines(), faults),
                named("customerTypes", offer.customerTypes(), body.customerTypes(), faults),
                owners(body.owners(), node.projectId(), faults),
                new LockReader(node, offer, faults).read(body.locks()),
                cut(body.cut(), faults),
                offer);
    }

    /**
     * What the parts shall be.
     *
     * @throws RestProblem 400 if there is no such kind
     */
    PartKind kind(@Nullable DecompositionBody body) {
        String as = body == null ? null : body.as();
        return as == null
                ? PartKind.SHARES
                : Coded.find(PartKind.values(), as)
                        .orElseThrow(() -> RestProblem.badRequest(
                                "as", asker.asker().say("attain.target.decompose.fault.as", as)));
    }

    /** The name of a cut as it is kept. */
    static String cut(@Nullable String sent) {
        return sent == null ? TargetNode.FIRST_CUT : VisibleText.line(sent);
    }

    private static String cut(@Nullable String sent, DecompositionFaults faults) {
        String cut = cut(sent);
        if (cut.length() > Decomposition.LONGEST_CUT) {
            faults.add("cut", "attain.target.decompose.fault.cut", String.valueOf(Decomposition.LONGEST_CUT));
        }
        return cut;
    }

    private static @Nullable TimeSplit time(DecompositionBody body, DecompositionFaults faults) {
        TimeSplit months = time(TimeSplit.By.MONTHS, body.months(), faults);
        TimeSplit weeks = time(TimeSplit.By.WEEKS, body.weeks(), faults);
        if (months != null && weeks != null) {
            faults.add("weeks", "attain.target.decompose.fault.timeTwice");
        }
        return months == null ? weeks : months;
    }

    private static @Nullable TimeSplit time(
            TimeSplit.By by, @Nullable List<WholeNumber> given, DecompositionFaults faults) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        List<Long> weights = given.stream().map(WholeNumber::value).toList();
        if (weights.stream().anyMatch(each -> each > Weights.LARGEST)) {
            faults.add(by.field(), "attain.target.decompose.fault.weight");
            return null;
        }
        return new TimeSplit(by, weights);
    }

    private static List<Weighted<String>> named(
            String dimension,
            OptionNames offered,
            @Nullable List<DecompositionBody.Named> given,
            DecompositionFaults faults) {
        List<Weighted<String>> parts = new ArrayList<>();
        for (DecompositionBody.Named part : given == null ? List.<DecompositionBody.Named>of() : given) {
            String name = part.name();
            if (name == null || name.isBlank()) {
                faults.add(dimension, "attain.target.decompose.fault.name");
                continue;
            }
            offered.wordOf(name)
                    .ifPresentOrElse(
                            word -> add(dimension, word, name, WholeNumber.value(part.weight()), parts, faults),
                            () -> faults.add(dimension, "attain.target.decompose.fault.option", name));
        }
        return parts;
    }

    private List<Weighted<Person>> owners(
            @Nullable List<DecompositionBody.Owner> given, long projectId, DecompositionFaults faults) {
        List<Weighted<Person>> parts = new ArrayList<>();
        for (DecompositionBody.Owner part : given == null ? List.<DecompositionBody.Owner>of() : given) {
            String key = part.key() == null ? "" : part.key();
            asker.find(key)
                    .ifPresentOrElse(
                            user -> {
                                String name = user.getDisplayName();
                                if (targets.mayOwn(user.getKey(), projectId)) {
                                    long weight = WholeNumber.value(part.weight());
                                    add("owners", new Person(user.getKey(), name), name, weight, parts, faults);
                                } else {
                                    faults.add("owners", "attain.target.decompose.fault.notAssignable", name);
                                }
                            },
                            () -> faults.add("owners", "attain.target.decompose.fault.owner", key));
        }
        return parts;
    }

    private static <T> void add(
            String dimension, T value, String name, long weight, List<Weighted<T>> parts, DecompositionFaults faults) {
        if (weight < 0 || weight > Weights.LARGEST) {
            faults.add(dimension, "attain.target.decompose.fault.weightOf", name);
        } else if (weight > 0) {
            parts.add(new Weighted<>(value, weight));
        }
    }
}
