package io.attain.bench.http;

import io.attain.bench.company.Company;
import io.attain.bench.company.Targets;
import io.attain.kernel.Metric;
import io.attain.targets.TargetNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A company's revenue targets as a file that the plugin imports; the root's row is the first. They count visits, cent by
 * cent: the demo company's people have no targets of these, and nobody may have two for the same.
 */
final class PlanFile {

    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,amount\n";

    private PlanFile() {}

    /**
     * The file.
     *
     * @param leaders who stands for the company's managers in turn; the first also owns the root
     * @param reps who stands for its reps in turn
     */
    static String of(Company company, List<String> leaders, List<String> reps) {
        Map<String, String> people = Stream.concat(
                        IntStream.range(0, company.size().managers())
                                .mapToObj(i -> Map.entry(Company.manager(i), leaders.get(i % leaders.size()))),
                        IntStream.range(0, company.size().reps())
                                .mapToObj(i -> Map.entry(Company.rep(i), reps.get(i % reps.size()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<TargetNode> nodes = Targets.of(company).stream()
                .filter(node -> node.rootId() == Targets.root(Metric.REVENUE))
                .sorted(Comparator.comparingLong(TargetNode::issueId))
                .toList();
        Set<String> split = nodes.stream().map(PlanFile::parent).collect(Collectors.toSet());
        return nodes.stream()
                .map(node -> row(
                        node,
                        split.contains(String.valueOf(node.issueId())) ? "target" : "share",
                        node.ownerKey() == null ? leaders.get(0) : Objects.requireNonNull(people.get(node.ownerKey()))))
                .collect(Collectors.joining("", HEADER, ""));
    }

    /** What the root is called. */
    static String root(Company company) {
        return Targets.of(company).stream()
                .filter(node -> node.issueId() == Targets.root(Metric.REVENUE))
                .map(TargetNode::summary)
                .findFirst()
                .orElseThrow();
    }

    private static String parent(TargetNode node) {
        return node.parentId() == null ? "" : node.parentId().toString();
    }

    private static String row(TargetNode node, String kind, String owner) {
        return Stream.of(
                        node.issueId(),
                        parent(node),
                        kind,
                        node.summary(),
                        owner,
                        Metric.VISITS.code(),
                        node.period().start(),
                        node.period().last(),
                        node.amount())
                .map(Object::toString)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
