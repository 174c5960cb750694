package io.attain.targets.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Period;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The nodes of all target trees: written through Active Objects, read by SQL. Each writing also stamps the trees that the
 * nodes stood in before and stand in now, so that whoever keeps a tree in memory learns of it.
 */
@Component
public final class StoredTargetNodes implements TargetNodes {

    private final ActiveObjects ao;
    private final PlainSql sql;
    private final Writing writing;

    public StoredTargetNodes(@ComponentImport ActiveObjects ao, PlainSql sql) {
        this.ao = ao;
        this.sql = sql;
        this.writing = new Writing(ao);
    }

    @Override
    public Optional<TargetNode> find(long issueId) {
        return NodeTable.find(sql, "[ISSUE_ID] = ?", issueId).stream().findFirst();
    }

    @Override
    public List<TargetNode> find(Collection<Long> issueIds) {
        List<TargetNode> found = new ArrayList<>();
        IdLists.forEach(
                issueIds,
                (list, marks) -> found.addAll(NodeTable.find(sql, "[ISSUE_ID] IN (" + marks + ")", list.toArray())));
        return found;
    }

    @Override
    public List<TargetNode> tree(long rootId) {
        return NodeTable.find(sql, "[ROOT_ID] = ?", rootId);
    }

    @Override
    public List<TargetNode> treesOf(long projectId) {
        List<TargetNode> found = new ArrayList<>(NodeTable.find(sql, "[PROJECT_ID] = ?", projectId));
        Set<Long> roots = found.stream().map(TargetNode::rootId).collect(Collectors.toCollection(LinkedHashSet::new));
        IdLists.forEach(
                roots,
                (list, marks) -> found.addAll(NodeTable.find(
                        sql, "[ROOT_ID] IN (" + marks + ") AND [PROJECT_ID] <> ?", with(list, projectId))));
        return List.copyOf(found);
    }

    @Override
    public List<TargetNode> roots(long projectId) {
        return NodeTable.find(
                sql, "[PROJECT_ID] = ? AND [PARENT_ID] IS NULL ORDER BY [START_DAY], [ISSUE_ID]", projectId);
    }

    @Override
    public List<TargetNode> covering(long projectId, Period period) {
        return NodeTable.find(
                sql,
                "[PROJECT_ID] = ? AND [START_DAY] = ? AND [END_DAY] = ?",
                projectId,
                Math.toIntExact(period.start().toEpochDay()),
                Math.toIntExact(period.end().toEpochDay()));
    }

    @Override
    public List<TargetNode> heldBy(String owner) {
        return NodeTable.find(sql, "[OWNER_KEY] = ?", owner);
    }

    @Override
    public void save(Collection<TargetNode> nodes) {
        if (!nodes.isEmpty()) {
            writing.run(() -> replace(nodes.stream().map(TargetNode::issueId).toList(), nodes));
        }
    }

    @Override
    public void delete(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            writing.run(() -> replace(issueIds, List.of()));
        }
    }

    private void replace(Collection<Long> before, Collection<TargetNode> after) {
        Set<Long> roots = after.stream().map(TargetNode::rootId).collect(Collectors.toCollection(HashSet::new));
        IdLists.forEach(before, (list, marks) -> {
            String some = "ISSUE_ID IN (" + marks + ")";
            Arrays.stream(ao.find(
                            TargetNodeRow.class,
                            Query.select("ISSUE_ID, ROOT_ID").where(some, list.toArray())))
                    .forEach(row -> roots.add(row.getRootId()));
            ao.deleteWithSQL(TargetNodeRow.class, some, list.toArray());
        });
        if (!after.isEmpty()) {
            ao.create(
                    TargetNodeRow.class,
                    after.stream().map(StoredTargetNodes::columns).toList());
        }
        stamp(roots, after);
    }

    private void stamp(Set<Long> roots, Collection<TargetNode> nodes) {
        Map<String, TargetNode> places = new TreeMap<>();
        nodes.forEach(node -> places.putIfAbsent(node.rootId() + ":" + node.projectId(), node));
        long stamp = ThreadLocalRandom.current().nextLong();
        IdLists.forEach(roots, (list, marks) -> {
            Query known = Query.select().where("ROOT_ID IN (" + marks + ")", list.toArray());
            for (TreeStampRow row : ao.find(TreeStampRow.class, known.order("STAMP_KEY ASC"))) {
                places.remove(row.getStampKey());
                row.setStamp(stamp);
                row.save();
            }
        });
        places.forEach((key, node) -> ao.create(
                TreeStampRow.class,
                Map.of("STAMP_KEY", key, "ROOT_ID", node.rootId(), "PROJECT_ID", node.projectId(), "STAMP", stamp)));
    }

    private static Object[] with(List<Long> list, long last) {
        return Stream.concat(list.stream(), Stream.of(last)).toArray();
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
        columns.put("MONTH_WEIGHTS", goal.monthWeights().text());
        columns.put("VERSIONS", NodeText.of(goal.versions()));
    }

    /** Active Objects writes a null as NULL, which its signature does not say. */
    @SuppressWarnings({"NullAway", "unchecked", "rawtypes"})
    private static Map<String, Object> asRow(Map<String, @Nullable Object> columns) {
        return (Map) columns;
    }
}
