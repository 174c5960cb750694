package io.attain.planning.decomposition;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The grid that a target's parts form: by what they differ from it and from each other. Decomposing again starts from it,
 * with every amount locked as it is.
 */
public final class CurrentGrid {

    private final TargetNode target;
    private final List<TargetNode> parts;
    private final TimeSplit.@Nullable By time;
    private final boolean byRegion;
    private final boolean byProductLine;
    private final boolean byCustomerType;
    private final boolean byOwner;

    private CurrentGrid(TargetNode target, List<TargetNode> parts) {
        this.target = target;
        this.parts =
                parts.stream().sorted(Comparator.comparing(TargetNode::issueId)).toList();
        this.time = time();
        Scope whole = target.scope();
        this.byRegion = whole.region() == null && most(part -> part.scope().region() != null);
        this.byProductLine =
                whole.productLine() == null && most(part -> part.scope().productLine() != null);
        this.byCustomerType =
                whole.customerType() == null && most(part -> part.scope().customerType() != null);
        this.byOwner = most(part -> part.ownerKey() != null && !part.ownerKey().equals(target.ownerKey()));
    }

    /**
     * The decomposition that these parts look like, as far as they do.
     *
     * @param owner the target's owner, if it has one
     * @param parts parts of one of its cuts
     * @param people the person of a user key
     * @return nothing if they form no grid, or one of too many cells
     */
    public static Optional<Decomposition> of(
            TargetNode target, @Nullable Person owner, List<TargetNode> parts, Function<String, Person> people) {
        return parts.isEmpty() ? Optional.empty() : new CurrentGrid(target, parts).read(owner, people);
    }

    private Optional<Decomposition> read(@Nullable Person owner, Function<String, Person> people) {
        List<TargetNode> fitting = parts.stream().filter(this::fits).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        PartWeights weights = new PartWeights(fitting);
        Decomposition open = new Decomposition(
                time == null ? null : new TimeSplit(time, weights.inTime(time.parts(target))),
                byRegion ? weights.of(part -> part.scope().region()) : List.of(),
                byProductLine ? weights.of(part -> part.scope().productLine()) : List.of(),
                byCustomerType ? weights.of(part -> part.scope().customerType()) : List.of(),
                byOwner ? weights.ofOwners(people) : List.of(),
                Map.of());
        if (!open.faults(target).isEmpty()) {
            return Optional.empty();
        }
        Map<Part, Long> amounts = new HashMap<>();
        fitting.forEach(part -> amounts.putIfAbsent(Part.of(part), part.amount()));
        Map<Part, Long> locks = new HashMap<>();
        open.grid(target, owner, 0)
                .cells()
                .forEach(cell -> locks.put(cell.part(), amounts.getOrDefault(cell.part(), 0L)));
        return Optional.of(open.holding(locks, parts.get(0).cut()));
    }

    private boolean most(Predicate<TargetNode> test) {
        return parts.stream().filter(test).count() * 2 >= parts.size();
    }

    private TimeSplit.@Nullable By time() {
        long whole = parts.stream()
                .filter(part -> part.period().equals(target.period()))
                .count();
        long months = countIn(TimeSplit.By.MONTHS);
        long weeks = countIn(TimeSplit.By.WEEKS);
        if (whole >= months && whole >= weeks) {
            return null;
        }
        return months >= weeks ? TimeSplit.By.MONTHS : TimeSplit.By.WEEKS;
    }

    private long countIn(TimeSplit.By by) {
        List<Period> all = by.parts(target);
        return parts.stream().filter(part -> all.contains(part.period())).count();
    }

    private boolean fits(TargetNode part) {
        Scope whole = target.scope();
        Scope scope = part.scope();
        boolean inTime = time == null
                ? part.period().equals(target.period())
                : time.parts(target).contains(part.period());
        return inTime
                && fits(byRegion, scope.region(), whole.region())
                && fits(byProductLine, scope.productLine(), whole.productLine())
                && fits(byCustomerType, scope.customerType(), whole.customerType())
                && fits(byOwner, part.ownerKey(), target.ownerKey());
    }

    private static boolean fits(boolean split, @Nullable String value, @Nullable String whole) {
        return split ? value != null : Objects.equals(value, whole);
    }
}
