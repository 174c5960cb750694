package io.attain.targets.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TenureText;
import java.util.ArrayList;
import java.util.Collection;
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
import org.springframework.stereotype.Component;

/**
 * The nodes of all target trees: written through Active Objects, read by SQL. Each writing also stamps the trees that the
 * nodes stood in before and stand in now, so that whoever keeps a tree in memory learns of it.
 */
@Component
public final class StoredTargetNodes implements TargetNodes {

    private final ActiveObjects ao;
    private final PlainSql sql;
    private final TreeStamps stamps;
    private final Writing writing;

    public StoredTargetNodes(@ComponentImport ActiveObjects ao, PlainSql sql, TreeStamps stamps) {
        this.ao = ao;
        this.sql = sql;
        this.stamps = stamps;
        this.writing = new Writing(ao);
    }

    @Override
    public Optional<TargetNode> find(long issueId) {
        return find(List.of(issueId)).stream().findFirst();
    }

    @Override
    public List<TargetNode> find(Collection<Long> issueIds) {
        List<TargetNode> found = new ArrayList<>();
        IdLists.forEach(
                issueIds, ids -> found.addAll(NodeTable.find(sql, "[ISSUE_ID] IN (:IDS)", Columns.of("IDS", ids))));
        return found;
    }

    @Override
    public List<TargetNode> tree(long rootId) {
        return NodeTable.findMany(sql, "[ROOT_ID] = :ROOT", Columns.of("ROOT", rootId));
    }

    @Override
    public List<TargetNode> treesOf(long projectId) {
        Columns project = Columns.of("PROJECT", projectId);
        List<TargetNode> found = new ArrayList<>(NodeTable.findMany(sql, "[PROJECT_ID] = :PROJECT", project));
        Set<Long> roots = found.stream().map(TargetNode::rootId).collect(Collectors.toCollection(LinkedHashSet::new));
        IdLists.forEach(
                roots,
                some -> found.addAll(NodeTable.findMany(
                        sql, "[ROOT_ID] IN (:ROOTS) AND [PROJECT_ID] <> :PROJECT", project.and("ROOTS", some))));
        return List.copyOf(found);
    }

    @Override
    public List<TargetNode> roots(long projectId) {
        String tops = "[PROJECT_ID] = :PROJECT AND [PARENT_ID] IS NULL ORDER BY [START_DAY], [ISSUE_ID]";
        return NodeTable.find(sql, tops, Columns.of("PROJECT", projectId));
    }

    @Override
    public List<TargetNode> covering(long projectId, Period period) {
        return NodeTable.find(
                sql,
                "[PROJECT_ID] = :PROJECT AND [START_DAY] = :FIRST AND [END_DAY] = :END",
                Columns.of("PROJECT", projectId).and("FIRST", period.start()).and("END", period.end()));
    }

    @Override
    public List<TargetNode> heldBy(String owner) {
        return NodeTable.find(sql, "[OWNER_KEY] = :OWNER", Columns.of("OWNER", owner));
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
        IdLists.forEach(before, ids -> {
            String some = IdLists.in("ISSUE_ID", ids);
            Query known = Query.select("ISSUE_ID, ROOT_ID").where(some, ids.toArray());
            Stream.of(ao.find(TargetNodeRow.class, known)).forEach(row -> roots.add(row.getRootId()));
            ao.deleteWithSQL(TargetNodeRow.class, some, ids.toArray());
        });
        writing.create(
                TargetNodeRow.class,
                after.stream().map(StoredTargetNodes::columns).toList());
        stamp(roots, after);
    }

    private void stamp(Set<Long> roots, Collection<TargetNode> nodes) {
        stamps.changing();
        Map<String, TargetNode> places = new TreeMap<>();
        nodes.forEach(node -> places.putIfAbsent(node.rootId() + ":" + node.projectId(), node));
        long stamp = ThreadLocalRandom.current().nextLong();
        IdLists.forEach(roots, some -> {
            Query known = IdLists.query("ROOT_ID", some).order("STAMP_KEY ASC");
            for (TreeStampRow row : ao.find(TreeStampRow.class, known)) {
                places.remove(row.getStampKey());
                row.setStamp(stamp);
                row.save();
            }
        });
        places.forEach((key, node) -> writing.create(
                TreeStampRow.class,
                Columns.of("STAMP_KEY", key)
                        .and("ROOT_ID", node.rootId())
                        .and("PROJECT_ID", node.projectId())
                        .and("STAMP", stamp)));
    }

    private static Columns columns(TargetNode node) {
        Goal goal = node.goal();
        return Columns.of("ISSUE_ID", node.issueId())
                .and("ISSUE_KEY", node.key())
                .and("SUMMARY", node.summary())
                .and("PROJECT_ID", node.projectId())
                .and("PARENT_ID", node.parentId())
                .and("ROOT_ID", node.rootId())
                .and("SUB_TASK", node.share())
                .and("OWNER_KEY", node.ownerKey())
                .and("TENURE", TenureText.of(node.tenure()))
                .and("OWNER_LEADS", node.led())
                .and("START_DAY", node.period().start())
                .and("END_DAY", node.period().end())
                .and("REGION", node.scope().region())
                .and("PRODUCT_LINE", node.scope().productLine())
                .and("CUSTOMER_TYPE", node.scope().customerType())
                .and("STATUS_ID", node.status())
                .and("CUT", node.cut())
                .and("METRIC", goal.metric().code())
                .and("DIRECTION", goal.direction().code())
                .and("AMOUNT", goal.amount())
                .and("STRETCH", goal.levels().stretch())
                .and("CHALLENGE", goal.levels().challenge())
                .and("UPPER_LIMIT", goal.levels().upperLimit())
                .and("BASELINE", goal.levels().baseline())
                .and("MONTH_WEIGHTS", goal.monthWeights().text())
                .and("FISCAL", NodeText.of(goal.monthWeights().years()))
                .and("VERSIONS", NodeText.of(goal.versions()));
    }
}
