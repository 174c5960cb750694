package io.attain.attainment.figures;

import io.attain.kernel.WorkingCalendar;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the nodes of a tree are laid out over their days. Parts with the same days and the same weights are laid out together:
 * on every day they expect what the whole would without them, so that no figure changes by being split. Rates have no layout.
 */
public final class TreePhasing {

    private final TreeSnapshot tree;
    private final LocalDate asOf;
    private final WorkingCalendar[] calendars;
    private final boolean[] sumsUp;
    private final @Nullable Phasing[] layouts;
    /** Of each node whether nothing below it is laid out otherwise. */
    private final boolean[] uniform;
    /** Of each node that was looked at the curve asked for last: most see it by the same steps. */
    private final Map<Integer, ExpectedCurve> curves = new ConcurrentHashMap<>();

    /** Lays out the amounts that count on a day. */
    public TreePhasing(TreeSnapshot tree, LocalDate asOf, WorkedDays worked) {
        this.tree = tree;
        this.asOf = asOf;
        this.calendars = new WorkingCalendar[tree.size()];
        this.sumsUp = new boolean[tree.size()];
        this.layouts = new Phasing[tree.size()];
        this.uniform = new boolean[tree.size()];
        Phasing.@Nullable Shape[] shapes = new Phasing.Shape[tree.size()];
        for (int place = 0; place < layouts.length; place++) {
            TargetTree at = tree.at(place);
            sumsUp[place] = at.sumsUp(asOf);
            calendars[place] = worked.of(at);
            if (!at.node().isRate()) {
                Phasing alone = Phasing.of(at.node(), asOf, calendars[place]);
                layouts[place] = alone;
                shapes[place] = alone.shape();
            }
        }
        for (int place = layouts.length - 1; place >= 0; place--) {
            Phasing.Shape shape = shapes[place];
            uniform[place] = !sumsUp[place]
                    || tree.partsOf(place).stream()
                            .allMatch(part -> uniform[part] && Objects.equals(shapes[part], shape));
        }
        for (int place = 0; place < layouts.length; place++) {
            layOutParts(place, shapes);
        }
    }

    private void layOutParts(int place, Phasing.@Nullable Shape[] shapes) {
        Phasing whole = layouts[place];
        if (whole == null) {
            return;
        }
        List<Integer> parts = tree.partsOf(place);
        if (sumsUp[place] && uniform[place]) {
            layOut(parts, whole);
            return;
        }
        Map<Phasing.Shape, List<Integer>> alike = parts.stream()
                .filter(part -> uniform[part] && shapes[part] != null)
                .collect(Collectors.groupingBy(
                        part -> Objects.requireNonNull(shapes[part]), LinkedHashMap::new, Collectors.toList()));
        alike.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            int first = group.get(0);
            TargetNode node = tree.at(first).node();
            layOut(group, new Phasing(sum(group), node.period(), node.monthWeights(), calendars[first]));
        });
    }

    private void layOut(List<Integer> parts, Phasing whole) {
        List<Phasing> split = whole.split(amounts(parts));
        for (int i = 0; i < split.size(); i++) {
            layouts[parts.get(i)] = split.get(i);
        }
    }

    private long[] amounts(Collection<Integer> places) {
        return places.stream()
                .mapToLong(place -> tree.at(place).node().amountOn(asOf))
                .toArray();
    }

    private long sum(Collection<Integer> places) {
        long sum = 0;
        for (long amount : amounts(places)) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    /** The layout of a node, or null of a rate. */
    @Nullable
    Phasing at(int place) {
        return layouts[place];
    }

    /** The tree that is laid out. */
    public TreeSnapshot tree() {
        return tree;
    }

    /** The day whose amounts are laid out. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What a node expects by the ends of some days of its period. */
    public ExpectedCurve expected(int place, NavigableSet<LocalDate> asked) {
        List<LocalDate> days = List.copyOf(asked);
        ExpectedCurve known = curves.get(place);
        if (known != null && known.isOn(days)) {
            return known;
        }
        ExpectedCurve curve = ExpectedCurve.of(tree.at(place).node(), asOf, of(place), days);
        curves.put(place, curve);
        return curve;
    }

    /** The days that are worked for a node. */
    public WorkingCalendar calendar(int place) {
        return calendars[place];
    }

    /** Whether a node expects what its parts do, since they make it up. */
    boolean sumsUp(int place) {
        return sumsUp[place];
    }

    /** What a node and its parts expect is the sum of these layouts; nothing for a rate. */
    private Stream<Phasing> of(int place) {
        if (sumsUp[place] && !uniform[place]) {
            return tree.partsOf(place).stream().flatMap(this::of);
        }
        return Stream.ofNullable(layouts[place]);
    }
}
