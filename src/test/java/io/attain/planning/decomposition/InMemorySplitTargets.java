package io.attain.planning.decomposition;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Person;
import io.attain.kernel.Unit;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.targets.TargetNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Targets whose parts a test says, and whose writings it sees. */
public final class InMemorySplitTargets implements SplitTargets {

    /** What was to be written. */
    public record Order(String userKey, DecompositionPlan plan, PartKind kind) {}

    /** The parts that are there. */
    public final List<CurrentPart> there = new ArrayList<>();

    public final List<Order> orders = new ArrayList<>();

    /** Who may not own a part, by user key. */
    public final Set<String> unassignable = new HashSet<>();

    /** Who may not edit targets, by user key. */
    public final Set<String> readers = new HashSet<>();

    public boolean busy;

    /** What comes of writing. */
    public Supplier<Optional<WritingRun>> outcome = () -> Optional.of(WritingRun.done(
            SplitTargets.subject(1),
            "mei",
            3,
            new Outcome(List.of("SALES-2"), List.of(), List.of(), 0, List.of()),
            Instant.EPOCH));

    @Override
    public List<CurrentPart> parts(String userKey, TargetNode target) {
        return there;
    }

    @Override
    public SplitOffer offer(TargetNode target) {
        return new SplitOffer(
                OptionNames.unchanged("East China", "West China"),
                OptionNames.unchanged("Product A"),
                OptionNames.unchanged("New", "Existing"));
    }

    @Override
    public List<Person> people(long projectId) {
        return List.of(new Person("lily", "Lily"));
    }

    @Override
    public boolean mayOwn(String userKey, long projectId) {
        return !unassignable.contains(userKey);
    }

    @Override
    public boolean mayEdit(String userKey, TargetNode target) {
        return !readers.contains(userKey);
    }

    @Override
    public Unit unit(TargetNode target) {
        return Unit.MONEY;
    }

    @Override
    public boolean isBusy(TargetNode target) {
        return busy;
    }

    @Override
    public Optional<WritingRun> write(String userKey, DecompositionPlan plan, Decomposition by, PartKind kind) {
        orders.add(new Order(userKey, plan, kind));
        return outcome.get();
    }
}
