package io.attain.target.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.target.Goal;
import io.attain.target.Levels;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nodes of all target trees in Active Objects. */
@Component
public final class StoredTargetNodes implements TargetNodes {

    private final ActiveObjects ao;

    public StoredTargetNodes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<TargetNode> find(long issueId) {
        return nodes(Query.select().where("ISSUE_ID = ?", issueId)).findFirst();
    }

    @Override
    public List<TargetNode> tree(long rootId) {
        return nodes(Query.select().where("ROOT_ID = ?", rootId)).toList();
    }

    @Override
    public List<TargetNode> treesOf(long projectId) {
        List<TargetNode> found = new ArrayList<>(
                nodes(Query.select().where("PROJECT_ID = ?", projectId)).toList());
        Set<Long> roots = found.stream().map(TargetNode::rootId).collect(Collectors.toCollection(LinkedHashSet::new));
        IdLists.forEach(
                roots,
                (list, marks) -> found.addAll(nodes(Query.select()
                                .where("ROOT_ID IN (" + marks + ") AND PROJECT_ID <> ?", with(list, projectId)))
                        .toList()));
        return List.copyOf(found);
    }

    @Override
    public List<TargetNode> roots(long projectId) {
        return nodes(Query.select()
                        .where("PROJECT_ID = ? AND PARENT_ID IS NULL", projectId)
                        .order("START_DAY ASC, ISSUE_ID ASC"))
                .toList();
    }

    @Override
    public List<TargetNode> covering(long projectId, Period period) {
        return nodes(Query.select()
                        .where(
                                "PROJECT_ID = ? AND START_DAY = ? AND END_DAY = ?",
                                projectId,
                                Math.toIntExact(period.start().toEpochDay()),
                                Math.toIntExact(period.end().toEpochDay())))
                .toList();
    }

    @Override
    public List<TargetNode> heldBy(String owner) {
        return nodes(Query.select().where("OWNER_KEY = ?", owner)).toList();
    }

    @Override
    public void save(Collection<TargetNode> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        try {
            write(nodes);
        } catch (ActiveObjectsException e) {
            // Another node of the cluster added one of them between our delete and our insert: write over it.
            write(nodes);
        }
    }

    private void write(Collection<TargetNode> nodes) {
        ao.executeInTransaction(() -> {
            delete(nodes.stream().map(TargetNode::issueId).toList());
            ao.create(
                    TargetNodeRow.class,
                    nodes.stream().map(StoredTargetNodes::columns).toList());
            return nodes.size();
        });
    }

    @Override
    public void delete(Collection<Long> issueIds) {
        IdLists.forEach(
                issueIds,
                (list, marks) -> ao.deleteWithSQL(TargetNodeRow.class, "ISSUE_ID IN (" + marks + ")", list.toArray()));
    }

    private static Object[] with(List<Long> list, long last) {
        return Stream.concat(list.stream(), Stream.of(last)).toArray();
    }

    private Stream<TargetNode> nodes(Query query) {
        return Arrays.stream(ao.find(TargetNodeRow.class, query)).map(StoredTargetNodes::node);
    }

    private static TargetNode node(TargetNodeRow row) {
        return new TargetNode(
                row.getIssueId(),
                row.getIssueKey(),
                row.getSummary(),
                row.getProjectId(),
                row.getParentId(),
                row.getRootId(),
                row.isSubTask(),
                NodeText.tenure(row.getTenure()),
                row.isOwnerLeads(),
                goal(row),
                new Period(LocalDate.ofEpochDay(row.getStartDay()), LocalDate.ofEpochDay(row.getEndDay())),
                new Scope(row.getRegion(), row.getProductLine(), row.getCustomerType()),
                row.getStatusName());
    }

    private static Goal goal(TargetNodeRow row) {
        return new Goal(
                Metric.ofCode(row.getMetric())
                        .orElseThrow(() -> new IllegalStateException("Unknown metric " + row.getMetric())),
                Optional.ofNullable(row.getDirection())
                        .flatMap(Direction::ofCode)
                        .orElse(Direction.UP),
                row.getAmount(),
                new Levels(row.getStretch(), row.getChallenge(), row.getUpperLimit()),
                weights(row.getMonthWeights()),
                NodeText.versions(row.getVersions()));
    }

    private static List<Long> weights(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("/", -1)).map(Long::valueOf).toList();
    }

    private static Map<String, Object> columns(TargetNode node) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", node.issueId());
        columns.put("ISSUE_KEY", node.key());
        columns.put("SUMMARY", node.summary());
        columns.put("PROJECT_ID", node.projectId());
        columns.put("PARENT_ID", node.parentId());
        columns.put("ROOT_ID", node.rootId());
        columns.put("SUB_TASK", node.share());
        columns.put("OWNER_KEY", node.ownerKey());
        columns.put("TENURE", NodeText.of(node.tenure()));
        columns.put("OWNER_LEADS", node.led());
        columns.put("START_DAY", Math.toIntExact(node.period().start().toEpochDay()));
        columns.put("END_DAY", Math.toIntExact(node.period().end().toEpochDay()));
        columns.put("REGION", node.scope().region());
        columns.put("PRODUCT_LINE", node.scope().productLine());
        columns.put("CUSTOMER_TYPE", node.scope().customerType());
        columns.put("STATUS_NAME", node.status());
        put(node.goal(), columns);
        return asRow(columns);
    }

    private static void put(Goal goal, Map<String, @Nullable Object> columns) {
        columns.put("METRIC", goal.metric().code());
        columns.put("DIRECTION", goal.direction().code());
        columns.put("AMOUNT", goal.amount());
        columns.put("STRETCH", goal.levels().stretch());
        columns.put("CHALLENGE", goal.levels().challenge());
        columns.put("UPPER_LIMIT", goal.levels().upperLimit());
        columns.put(
                "MONTH_WEIGHTS",
                goal.monthWeights().stream().map(String::valueOf).collect(Collectors.joining("/")));
        columns.put("VERSIONS", NodeText.of(goal.versions()));
    }

    /** Active Objects writes a null as NULL, which its signature does not say. */
    @SuppressWarnings({"NullAway", "unchecked", "rawtypes"})
    private static Map<String, Object> asRow(Map<String, @Nullable Object> columns) {
        return (Map) columns;
    }
}
