package io.attain.targets.jira;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.Ledger;
import io.attain.kernel.AllOrNone;
import io.attain.results.Facts;
import io.attain.results.InMemoryFacts;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenures;
import java.util.function.Supplier;

/**
 * Where everything is kept.
 *
 * @param here the trees as the node of the cluster knows them on which everything happens
 * @param there the trees as the node knows them that is asked for figures
 */
record FollowedStores(
        TargetNodes nodes,
        Ledger ledger,
        Facts facts,
        AllOrNone writing,
        Forests here,
        Forests there,
        Tenures tenures,
        AgreedVersions versions) {

    static FollowedStores inMemory() {
        InMemoryTargetNodes nodes = new InMemoryTargetNodes();
        Forests forests = Forests.reading(nodes);
        return new FollowedStores(
                nodes,
                new InMemoryLedger(),
                new InMemoryFacts(),
                Supplier::get,
                forests,
                forests,
                new InMemoryTenures(),
                new InMemoryVersions());
    }
}
