package io.attain.attainment.figures;

import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of a tree at one moment: what is expected by a day, and what had been reached when it was read. What was told
 * of it is kept, for most who open a tree find it as the one before them did.
 */
public final class TreeReading {

    /** A page of parts and the one after it are mostly seen, and then asked about at once. */
    private static final int LOOKED_AT = 51;

    private final TreeFigures figures;
    private final RollUp results;
    private final TreeSnapshot tree;
    private final Map<Integer, Attainment> alone = new ConcurrentHashMap<>();
    private final Map<Sorted, List<Attainment>> sorted = new ConcurrentHashMap<>();
    private final Map<Judged, Map<Pace, Integer>> paces = new ConcurrentHashMap<>();

    private final Map<PaceRule, BitSet> lagging = new ConcurrentHashMap<>();

    private record Sorted(int place, String cut, PartsAsked.Order order, Locale language) {}

    private record Judged(int place, String cut, PaceRule rule) {}

    /** What a tree expects, and what it has reached. */
    public TreeReading(TreeFigures figures, RollUp results) {
        this.figures = figures;
        this.results = results;
        this.tree = figures.tree();
    }

    /** The root of the tree that was read. */
    public long rootId() {
        return tree.rootId();
    }

    /** Whether it is a reading of these. */
    boolean isOf(TreeFigures expected, RollUp reached) {
        return figures == expected && results == reached;
    }

    /** Whether nothing has changed between this and the other: neither day nor tree, calendar or result. */
    public boolean isAs(TreeReading other) {
        return isOf(other.figures, other.results);
    }

    /** The figures of a node and of those of its parts that are asked for; nothing if it is none of the tree. */
    public Optional<Attainment> of(long issueId, PartsAsked asked) {
        int place = tree.placeOf(issueId);
        return place < 0 ? Optional.empty() : Optional.of(telling(at(place), asked));
    }

    /** Whether a part lays out its months otherwise than what it is a part of. */
    public boolean isPhasedOtherwise(long issueId) {
        return figures.isPhasedOtherwise(issueId);
    }

    /** The figures of all nodes, each alone and before its parts. */
    public Stream<Attainment> all() {
        return IntStream.range(0, tree.size()).mapToObj(this::at);
    }

    /** The figures of a node and of all that is below it in any cut, each alone and before its parts. */
    public List<Attainment> below(long issueId) {
        return tree.find(issueId).stream()
                .flatMap(TargetTree::nodes)
                .map(node -> at(tree.placeOf(node.issueId())))
                .toList();
    }

    /**
     * How many parts of a node's cut are of each pace; of those paces that there are.
     *
     * @param counted which parts are judged
     */
    public Map<Pace, Integer> paces(long issueId, String cut, PaceRule rule, Predicate<TargetNode> counted) {
        int place = tree.placeOf(issueId);
        return place < 0 ? Map.of() : paces.computeIfAbsent(new Judged(place, cut, rule), by -> count(by, counted));
    }

    private Map<Pace, Integer> count(Judged by, Predicate<TargetNode> counted) {
        Map<Pace, Integer> counts = new EnumMap<>(Pace.class);
        parts(by.place, by.cut).stream()
                .filter(part -> counted.test(part.node()))
                .forEach(part -> counts.merge(part.pace(by.rule), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private Attainment at(int place) {
        return alone.computeIfAbsent(place, of -> figures.at(of, results.at(of), cuts(of)));
    }

    private List<CutFigures> cuts(int place) {
        SortedMap<String, CutFigures> cuts = new TreeMap<>();
        for (TargetTree part : tree.at(place).beside()) {
            TargetNode node = part.node();
            CutFigures alone =
                    new CutFigures(node.cut(), 1, figures.target(node), results.at(tree.placeOf(node.issueId())));
            cuts.merge(node.cut(), alone, CutFigures::plus);
        }
        return List.copyOf(cuts.values());
    }

    private List<Attainment> parts(int place, String cut) {
        return tree.partsOf(place, cut).stream().map(this::at).toList();
    }

    /** A page of a node's parts, told with it. */
    private Attainment telling(Attainment alone, PartsAsked asked) {
        if (asked.depth() == 0 && asked.lagging() == null) {
            return alone;
        }
        List<Attainment> inOrder = told(tree.placeOf(alone.node().issueId()), asked);
        if (asked.depth() == 0) {
            return alone.telling(inOrder.size(), List.of(), inOrder.isEmpty() ? null : 0);
        }
        PartsAsked below = asked.below();
        List<Attainment> told = new ArrayList<>();
        Predicate<TargetNode> seen = node -> false;
        int next = asked.start();
        for (int looked = next; next < inOrder.size(); next++) {
            if (next == looked) {
                looked = Math.min(next + LOOKED_AT, inOrder.size());
                seen = asked.visible().among(nodes(inOrder.subList(next, looked)));
            }
            Attainment part = inOrder.get(next);
            if (seen.test(part.node())) {
                if (told.size() == asked.limit()) {
                    break;
                }
                told.add(telling(part, below));
            }
        }
        return alone.telling(inOrder.size(), told, next < inOrder.size() ? next : null);
    }

    private static List<TargetNode> nodes(List<Attainment> parts) {
        return parts.stream().map(Attainment::node).toList();
    }

    /** Those parts of a node that are asked for, whether they may be seen or not. */
    private List<Attainment> told(int place, PartsAsked asked) {
        List<Attainment> inOrder = inOrder(place, asked);
        if (asked.lagging() == null) {
            return inOrder;
        }
        BitSet lagging = lagging(asked.lagging());
        return inOrder.stream()
                .filter(part -> lagging.get(tree.placeOf(part.node().issueId())))
                .toList();
    }

    /** The places of what lags, and of what is made up of it: wholes stand before their parts. */
    private BitSet lagging(PartsAsked.Lagging by) {
        return lagging.computeIfAbsent(by.rule(), rule -> {
            BitSet found = new BitSet();
            for (int place = tree.size() - 1; place >= 0; place--) {
                Attainment each = at(place);
                if (found.get(place)
                        || (by.judged().test(each.node()) && each.pace(rule).isLagging())) {
                    found.set(place);
                    found.set(Math.max(0, tree.sumsInto(place)));
                }
            }
            return found;
        });
    }

    private List<Attainment> inOrder(int place, PartsAsked asked) {
        if (asked.order() == PartsAsked.Order.CREATED) {
            return parts(place, asked.cut());
        }
        return sorted.computeIfAbsent(new Sorted(place, asked.cut(), asked.order(), asked.language()), this::sort);
    }

    private List<Attainment> sort(Sorted as) {
        List<Attainment> byName = tree.partsByName(as.place, as.cut, as.language).stream()
                .map(this::at)
                .toList();
        return as.order == PartsAsked.Order.NAME
                ? byName
                : byName.stream()
                        .sorted(Comparator.comparing(Attainment::phase)
                                .thenComparing(
                                        Comparator.comparing(Attainment::lag).reversed()))
                        .toList();
    }
}
