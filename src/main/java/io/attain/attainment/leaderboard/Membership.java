package io.attain.attainment.leaderboard;

import io.attain.attainment.ledger.Branch;
import io.attain.results.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody on a target's leaderboard has of it.
 *
 * @param person the user key
 * @param results what the person has achieved
 * @param target the own target in minor units, null for none
 * @param shares what that target is made of
 * @param branch the nodes that were looked at
 */
public record Membership(String person, Tally results, @Nullable Long target, List<Team.Share> shares, Branch branch) {

    public Membership {
        shares = List.copyOf(shares);
    }
}
