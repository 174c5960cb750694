package io.attain.planning.agreement;

import io.attain.kernel.Metric;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The targets that are talked about, as their issues are at this moment, and what a talk changes of them. What is stored of
 * them may wait for events that are under way.
 */
public interface NegotiatedTargets {

    /** A target as its issue is. */
    record Current(TargetNode node, Phase phase) {}

    /** What a target is a part of, which may itself be incomplete. */
    record Whole(long issueId, @Nullable String owner) {}

    /** The projects that have targets, by id. */
    Set<Long> projects();

    /** A target as it is now; nothing if it is gone or incomplete. */
    Optional<Current> find(long issueId);

    /** What an issue is a part of now, by sub-task or by link. */
    Optional<Whole> whole(long issueId);

    /** Brings what is stored of a target up to its issue. */
    void follow(long issueId);

    /**
     * Gives a target another amount, as a user. Whoever asks has the turn at the target.
     *
     * @return why Jira refuses, in the user's language; empty if it is done
     */
    List<String> setAmount(String userKey, TargetNode target, long amount);

    /**
     * Writes into an issue what counts where it says otherwise, as a user. Whoever asks has the turn at the target.
     *
     * @param metric what counts measures
     * @return why Jira refuses, in the user's language; empty if it is done
     */
    List<String> putBack(String userKey, TargetNode target, Metric metric, List<Edit> edits);

    /** Agrees a target, as a user; answers why it was not, nothing if it was, and no answer at all if no such step is open. */
    Optional<List<String>> agree(String userKey, long issueId);

    /** Why a target's workflow would refuse to have it agreed by a user now, as for a field that is required there. */
    List<String> refusals(String userKey, long issueId);

    /**
     * Takes a target a step on, as a user; answers why it was not, nothing if it was, and no answer at all if no such step is
     * open.
     *
     * @param reason what the user says to it; empty for nothing
     */
    Optional<List<String>> take(String userKey, long issueId, TreeStep step, String reason);
}
