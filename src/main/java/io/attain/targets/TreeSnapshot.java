package io.attain.targets;

import io.attain.kernel.Metric;
import io.attain.kernel.NameOrder;
import io.attain.results.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One tree as it was stored at a moment, with what is looked up in it again and again: its nodes by their ids, and which
 * of them a result counts for.
 */
public final class TreeSnapshot {

    /** Days that somebody may ask for at the same time, and some to look back. */
    private static final int DAYS = 8;

    private final long rootId;
    private final List<TargetTree> tops;
    /** Each node before its parts, those of the first cut first, so that what a node is made up of follows it without a gap. */
    private final List<TargetTree> inOrder = new ArrayList<>();

    private final int[] parents;
    private final boolean steady;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Set<Metric> metrics = new LinkedHashSet<>();
    private final Set<Long> projects = new LinkedHashSet<>();
    private final Map<Named, List<Integer>> byName = new ConcurrentHashMap<>();
    private final Map<LocalDate, TreeSnapshot> byDay = new ConcurrentHashMap<>();
    private @Nullable NodeMatcher matcher;
    private @Nullable Map<String, List<Integer>> byHolder;

    private record Named(int place, String cut, Locale language) {}

    private TreeSnapshot(long rootId, List<TargetTree> tops) {
        this.rootId = rootId;
        this.tops = tops;
        List<Integer> above = new ArrayList<>();
        tops.forEach(top -> place(top, -1, above));
        this.steady = inOrder.stream().allMatch(each -> each.node().countings().size() == 1);
        this.parents = above.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The tree that these nodes form, each as it was agreed last; where the root is missing, its parts stand side by side.
     */
    public static TreeSnapshot of(long rootId, Collection<TargetNode> nodes) {
        return new TreeSnapshot(
                rootId, TargetTree.of(nodes.stream().map(TargetNode::agreed).toList()));
    }

    /** A tree, or a part of one as if it were whole. */
    public static TreeSnapshot of(TargetTree tree) {
        return new TreeSnapshot(tree.node().rootId(), List.of(tree));
    }

    /** The same as it counts on a day: each node by the version in force. */
    public TreeSnapshot on(LocalDate day) {
        if (steady) {
            return this;
        }
        if (byDay.size() == DAYS) {
            byDay.clear();
        }
        return byDay.computeIfAbsent(
                day,
                then -> new TreeSnapshot(
                        rootId, tops.stream().map(top -> top.on(then)).toList()));
    }

    private void place(TargetTree tree, int parent, List<Integer> above) {
        int place = inOrder.size();
        inOrder.add(tree);
        above.add(parent);
        places.put(tree.node().issueId(), place);
        metrics.add(tree.node().metric());
        projects.add(tree.node().projectId());
        tree.children().forEach(part -> place(part, place, above));
        tree.beside().forEach(part -> place(part, place, above));
    }

    public long rootId() {
        return rootId;
    }

    /** A node with everything below it. */
    public Optional<TargetTree> find(long issueId) {
        return Optional.ofNullable(places.get(issueId)).map(inOrder::get);
    }

    /** All nodes, each before its parts. */
    public List<TargetNode> nodes() {
        return inOrder.stream().map(TargetTree::node).toList();
    }

    /** The projects in which its nodes are. */
    Set<Long> projects() {
        return projects;
    }

    /** What its nodes ask for. */
    Set<Metric> metrics() {
        return metrics;
    }

    /** Every node with everything below it, each before its parts. */
    public Stream<TargetTree> subtrees() {
        return inOrder.stream();
    }

    public int size() {
        return inOrder.size();
    }

    public TargetTree at(int place) {
        return inOrder.get(place);
    }

    /** The place of a node's parent, which is a lower one; -1 for a top. */
    public int parentOf(int place) {
        return parents[place];
    }

    /** The place of the node whose sums this one's are part of: {@link #parentOf}, but for parts of other cuts than the first. */
    public int sumsInto(int place) {
        return at(place).node().isBeside() ? -1 : parentOf(place);
    }

    /** The place of a node, or -1 if it is none of this tree. */
    public int placeOf(long issueId) {
        return places.getOrDefault(issueId, -1);
    }

    /** The places of the parts of a node's first cut, as they were made. */
    public List<Integer> partsOf(int place) {
        return partsOf(place, TargetNode.FIRST_CUT);
    }

    /** The same of one of its cuts. */
    public List<Integer> partsOf(int place, String cut) {
        return (cut.equals(TargetNode.FIRST_CUT)
                        ? at(place).children()
                        : at(place).beside())
                .stream()
                        .map(TargetTree::node)
                        .filter(part -> part.cut().equals(cut))
                        .map(part -> placeOf(part.issueId()))
                        .toList();
    }

    /** The same by name. Sorting thousands of names takes longer than all else that is told of them, so it is kept. */
    public List<Integer> partsByName(int place, String cut, Locale language) {
        return byName.computeIfAbsent(new Named(place, cut, language), of -> new NameOrder(language)
                .sorted(partsOf(place, cut), part -> at(part).node().summary()));
    }

    /** The nodes that a result counts for: at most one of each strand. */
    List<TargetNode> match(Result result) {
        return metrics.contains(result.metric()) ? matcher().match(result) : List.of();
    }

    /** The places of the nodes that some people ever hold, by their user keys; lower ones first. */
    public List<Integer> heldBy(Set<String> people) {
        Map<String, List<Integer>> held = byHolder();
        return people.stream()
                .flatMap(person -> held.getOrDefault(person, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private synchronized Map<String, List<Integer>> byHolder() {
        if (byHolder == null) {
            Map<String, List<Integer>> held = new HashMap<>();
            for (int place = 0; place < size(); place++) {
                int its = place;
                at(place).node().tenure().holders().forEach(person -> held.computeIfAbsent(
                                person, first -> new ArrayList<>())
                        .add(its));
            }
            byHolder = held;
        }
        return byHolder;
    }

    /** What its nodes claim. */
    Set<Claim> claims() {
        return matcher().claims(rootId);
    }

    private synchronized NodeMatcher matcher() {
        if (matcher == null) {
            matcher = new NodeMatcher(tops);
        }
        return matcher;
    }
}
