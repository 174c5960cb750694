package io.attain.target.web;

import io.attain.kernel.Person;
import io.attain.kernel.web.RestProblem;
import io.attain.target.Decomposition;
import io.attain.target.Decomposition.Problem;
import io.attain.target.TargetNode;
import io.attain.target.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a decomposition from a request and tells all that is wrong with it at once. */
@Component
public class DecompositionReader {

    private final TargetAsker asker;

    DecompositionReader(TargetAsker asker) {
        this.asker = asker;
    }

    /**
     * The decomposition of a body. Parts of weight 0 are left out.
     *
     * @throws RestProblem 400 with every fault
     */
    Decomposition read(@Nullable DecompositionBody body, TargetNode node) {
        if (body == null) {
            throw RestProblem.badRequest(null, message(Problem.NO_DIMENSION));
        }
        List<RestProblem.Fault> faults = new ArrayList<>();
        Decomposition read = new Decomposition(
                months(body.months(), faults),
                named("regions", body.regions(), faults),
                named("productLines", body.productLines(), faults),
                named("customerTypes", body.customerTypes(), faults),
                owners(body.owners(), faults));
        if (faults.isEmpty()) {
            read.faults(node)
                    .forEach(fault -> faults.add(new RestProblem.Fault(fault.field(), message(fault.problem()))));
        }
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return read;
    }

    private List<Long> months(@Nullable List<Long> given, List<RestProblem.Fault> faults) {
        if (given != null && given.stream().anyMatch(Objects::isNull)) {
            faults.add(fault("months", "attain.target.decompose.fault.weight"));
            return List.of();
        }
        return given == null ? List.of() : given;
    }

    private List<Weighted<String>> named(
            String field, @Nullable List<DecompositionBody.Named> given, List<RestProblem.Fault> faults) {
        List<Weighted<String>> parts = new ArrayList<>();
        for (DecompositionBody.Named part : given == null ? List.<DecompositionBody.Named>of() : given) {
            String name = part.name();
            if (name == null || name.isBlank()) {
                faults.add(fault(field, "attain.target.decompose.fault.name"));
            } else {
                add(field, name, part.weight(), parts, faults);
            }
        }
        return parts;
    }

    private List<Weighted<Person>> owners(
            @Nullable List<DecompositionBody.Owner> given, List<RestProblem.Fault> faults) {
        List<Weighted<Person>> parts = new ArrayList<>();
        for (DecompositionBody.Owner part : given == null ? List.<DecompositionBody.Owner>of() : given) {
            Optional<Person> person = Optional.ofNullable(part.key())
                    .flatMap(asker::find)
                    .map(user -> new Person(user.getKey(), user.getDisplayName()));
            if (person.isEmpty()) {
                faults.add(fault("owners", "attain.target.decompose.fault.owner"));
            } else {
                add("owners", person.get(), part.weight(), parts, faults);
            }
        }
        return parts;
    }

    private <T> void add(String field, T value, long weight, List<Weighted<T>> parts, List<RestProblem.Fault> faults) {
        if (weight < 0) {
            faults.add(fault(field, "attain.target.decompose.fault.weight"));
        } else if (weight > 0) {
            parts.add(new Weighted<>(value, weight));
        }
    }

    private RestProblem.Fault fault(String field, String key) {
        return new RestProblem.Fault(field, asker.asker().say(key));
    }

    private String message(Problem problem) {
        return switch (problem) {
            case NO_DIMENSION -> asker.asker().say("attain.target.decompose.fault.noDimension");
            case TOO_MANY -> asker.asker().say("attain.target.decompose.fault.tooMany", Decomposition.MOST_SHARES);
            case MONTH_COUNT -> asker.asker().say("attain.target.decompose.fault.monthCount");
            case MONTH_WEIGHT -> asker.asker().say("attain.target.decompose.fault.weight");
            case NAMED_TWICE -> asker.asker().say("attain.target.decompose.fault.namedTwice");
            case OUTSIDE_SCOPE -> asker.asker().say("attain.target.decompose.fault.outsideScope");
        };
    }
}
