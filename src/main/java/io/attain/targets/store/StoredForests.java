package io.attain.targets.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Trees kept in this node's memory, each with the stamp it was read under: {@link TreeStamps} tell whether somebody in the
 * cluster has written to a tree since; then that tree is read anew, and no other. Memory that is short takes them back.
 */
@Component
public final class StoredForests implements Forests {

    private final PlainSql sql;
    private final TreeStamps stamps;
    private final Map<Long, SoftReference<Kept>> trees = new ConcurrentHashMap<>();

    private record Kept(long stamp, TreeSnapshot tree) {}

    /** Reads from the plugin's tables. */
    public StoredForests(PlainSql sql, TreeStamps stamps) {
        this.sql = sql;
        this.stamps = stamps;
    }

    @Override
    public Forest of(long projectId) {
        return new Forest(stamps.of(projectId).entrySet().stream()
                .map(stamp -> tree(stamp.getKey(), stamp.getValue()))
                .toList());
    }

    @Override
    public Optional<TreeSnapshot> with(long issueId) {
        return kept(issueId)
                .or(() -> NodeTable.find(sql, "[ISSUE_ID] = :ISSUE", Columns.of("ISSUE", issueId)).stream()
                        .findFirst()
                        .flatMap(node -> current(node.rootId())))
                .filter(tree -> tree.find(issueId).isPresent());
    }

    @Override
    public Optional<TreeSnapshot> tree(long rootId) {
        return current(rootId);
    }

    /** The tree that the node stood in when it was read last, if it still stands there. */
    private Optional<TreeSnapshot> kept(long issueId) {
        return trees.values().stream()
                .map(SoftReference::get)
                .filter(kept -> kept != null && kept.tree.find(issueId).isPresent())
                .findFirst()
                .flatMap(kept -> current(kept.tree.rootId()))
                .filter(tree -> tree.find(issueId).isPresent());
    }

    private Optional<TreeSnapshot> current(long rootId) {
        return stamps.ofTree(rootId).map(stamp -> tree(rootId, stamp));
    }

    /** The stamp is read before the tree: if somebody writes in between, the next question finds another stamp. */
    private TreeSnapshot tree(long rootId, long stamp) {
        Kept kept = known(rootId);
        if (kept != null && kept.stamp == stamp) {
            return kept.tree;
        }
        synchronized (this) {
            Kept since = known(rootId);
            if (since != null && since.stamp == stamp) {
                return since.tree;
            }
            long before = stamps.before(rootId, stamp);
            List<TargetNode> nodes = NodeTable.findMany(sql, "[ROOT_ID] = :ROOT", Columns.of("ROOT", rootId));
            TreeSnapshot read = TreeSnapshot.of(rootId, nodes);
            trees.put(rootId, new SoftReference<>(new Kept(before, read)));
            return read;
        }
    }

    private @Nullable Kept known(long rootId) {
        SoftReference<Kept> reference = trees.get(rootId);
        return reference == null ? null : reference.get();
    }
}
