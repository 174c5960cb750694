package io.attain.attainment.figures;

import io.attain.kernel.Exact;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the nodes of a tree are laid out over their days. Nothing is rounded, so that parts with the days and weights of the
 * whole expect in sum what the whole does without them: no figure changes by being split. Rates have no layout.
 */
public final class TreePhasing {

    private final TreeSnapshot tree;
    private final LocalDate asOf;
    private final WorkedDays worked;
    private final WorkingCalendar[] calendars;
    private final boolean[] sumsUp;
    private final @Nullable Phasing[] layouts;
    /** Of each node that was looked at the curve asked for last: most see it by the same steps. */
    private final Map<Integer, ExpectedCurve> curves = new ConcurrentHashMap<>();

    /** Lays out the amounts that count on a day. */
    public TreePhasing(TreeSnapshot tree, LocalDate asOf, WorkedDays worked) {
        this.tree = tree;
        this.asOf = asOf;
        this.worked = worked;
        this.calendars = new WorkingCalendar[tree.size()];
        this.sumsUp = new boolean[tree.size()];
        this.layouts = new Phasing[tree.size()];
        for (int place = 0; place < layouts.length; place++) {
            TargetTree at = tree.at(place);
            sumsUp[place] = at.sumsUp(asOf);
            calendars[place] = worked.of(at);
            layouts[place] = at.node().isRate() ? null : Phasing.of(at.node(), asOf, calendars[place]);
        }
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

    /** What a node expects by the ends of some days of its period, by the amounts that count on each of them. */
    public ExpectedCurve expected(int place, NavigableSet<LocalDate> asked) {
        List<LocalDate> days = List.copyOf(asked);
        ExpectedCurve known = curves.get(place);
        if (known != null && known.isOn(days)) {
            return known;
        }
        ExpectedCurve curve = inForce(place, days);
        curves.put(place, curve);
        return curve;
    }

    private ExpectedCurve inForce(int place, List<LocalDate> days) {
        TargetTree below = tree.at(place);
        NavigableSet<LocalDate> changes =
                below.counted().flatMap(node -> node.goal().changes()).collect(Collectors.toCollection(TreeSet::new));
        if (changes.isEmpty()) {
            return laidOut(place, days);
        }
        Map<LocalDate, List<LocalDate>> alike = days.stream()
                .collect(Collectors.groupingBy(
                        day -> Objects.requireNonNullElse(changes.floor(day), LocalDate.MIN),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(each ->
                        new TreePhasing(TreeSnapshot.of(below).on(each.get(0)), each.get(0), worked).laidOut(0, each))
                .reduce(ExpectedCurve::then)
                .orElseThrow();
    }

    /** The same by the amounts that count on the day whose they are: what is laid out is due in this proportion. */
    public ExpectedCurve laidOut(int place, List<LocalDate> days) {
        TargetNode node = tree.at(place).node();
        return node.isRate() ? ExpectedCurve.steady(node.amountOn(asOf), days) : ExpectedCurve.of(of(place), days);
    }

    /** What a node expects by the start of a day, by the amounts that count on the day whose they are. */
    public Exact expected(int place, LocalDate day) {
        LocalDate before = day.minusDays(1);
        return laidOut(place, List.of(before)).byEndOf(before);
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
        return sumsUp[place] ? tree.partsOf(place).stream().flatMap(this::of) : Stream.ofNullable(layouts[place]);
    }
}
