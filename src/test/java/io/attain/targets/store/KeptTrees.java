package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.TestSurroundings;

/** The trees of a node of the cluster: as one of several that share a database, or as the only one. */
public record KeptTrees(StoredTargetNodes writer, StoredForests reader) {

    /** Those of the only node, which remembers what it has written. */
    public static KeptTrees alone(AoDatabase database) {
        return of(database, TestSurroundings.alone());
    }

    /** Those of one of several. */
    public static KeptTrees shared(AoDatabase database) {
        return of(database, TestSurroundings.shared());
    }

    private static KeptTrees of(AoDatabase database, TestSurroundings surroundings) {
        PlainSql sql = new PlainSql(database.executors());
        TreeStamps stamps = new TreeStamps(sql, surroundings);
        return new KeptTrees(
                new StoredTargetNodes(database.activeObjects(), sql, stamps), new StoredForests(sql, stamps));
    }
}
