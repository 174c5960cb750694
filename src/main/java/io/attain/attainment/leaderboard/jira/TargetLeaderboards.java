package io.attain.attainment.leaderboard.jira;

import com.atlassian.jira.project.Project;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.leaderboard.Leaderboard;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.leaderboard.Team;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.ledger.PostingSums.Progress;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import io.attain.results.Tally;
import io.attain.targets.Forests;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Leaderboards of stored trees. On the board is whoever has a share of the target that is not split further, or results
 * that count for it; on that of a target for the whole project also every sales rep.
 */
@Component
public record TargetLeaderboards(Forests forests, PostingSums sums, SalesAccess access, WorkedDays days) {

    /** Changes of rank are against so many days ago. */
    public static final int DAYS_COMPARED = 7;

    private static final Progress NOTHING = new Progress(Tally.NONE, Tally.NONE);

    /**
     * What is asked.
     *
     * @param project the target's project
     * @param order what members are ranked by
     * @param asOf the day
     * @param visible which parts may be looked at
     * @param people the person of a user key
     * @param byName the order of names
     */
    public record Question(
            Project project,
            Leaderboard.Order order,
            LocalDate asOf,
            Sight visible,
            Function<String, Person> people,
            Comparator<String> byName) {

        /** The day that ranks are compared with. */
        public LocalDate before() {
            return asOf.minusDays(DAYS_COMPARED);
        }

        boolean compares(TargetNode node) {
            return !before().isBefore(node.period().start());
        }
    }

    /**
     * A leaderboard and the target it is of.
     *
     * @param restricted how many of its parts whoever asks may not see; neither people nor results of theirs are on it
     * @param compared the day that ranks are compared with, or none if the period had not begun by then
     */
    public record Found(TargetNode node, Leaderboard board, int restricted, Optional<LocalDate> compared) {}

    /** The leaderboard of an issue; nothing if it is no complete target. */
    public Optional<Found> of(long issueId, Question question) {
        return forests.find(issueId).map(tree -> board(tree, question));
    }

    /**
     * What somebody has of an issue's target; nothing if it is no complete target. Who has nothing has no results.
     *
     * @param visible which parts may be looked at
     */
    public Optional<Membership> member(long issueId, String person, LocalDate asOf, Sight visible) {
        return forests.find(issueId).map(tree -> {
            Team team = Team.of(tree, visible, asOf, days);
            Tally results = sums.byOwner(team.branch(), asOf)
                    .getOrDefault(person, NOTHING)
                    .now();
            return new Membership(
                    person,
                    results,
                    team.targets().get(person),
                    team.shares().getOrDefault(person, List.of()),
                    team.branch());
        });
    }

    private Found board(TargetTree tree, Question question) {
        TargetNode node = tree.node();
        Team team = Team.of(tree, question.visible, question.asOf, days);
        Map<String, Long> targets = team.targets();
        Map<String, Progress> results = sums.byOwner(team.branch(), question.before());
        boolean compares = question.compares(node);
        List<Leaderboard.Member> members = keys(node, team, results.keySet(), question.project).stream()
                .map(key -> {
                    Progress progress = results.getOrDefault(key, NOTHING);
                    return new Leaderboard.Member(
                            question.people.apply(key),
                            targets.get(key),
                            progress.now(),
                            compares ? progress.before() : null);
                })
                .toList();
        return new Found(
                node,
                Leaderboard.of(members, node, question.order, question.byName),
                team.restricted(),
                compares ? Optional.of(question.before()) : Optional.empty());
    }

    private Set<String> keys(TargetNode node, Team team, Set<String> withResults, Project project) {
        Set<String> keys = new TreeSet<>(team.shares().keySet());
        keys.addAll(withResults);
        if (node.parentId() == null && node.scope().equals(Scope.ANY)) {
            keys.addAll(access.holders(SalesRole.REP, project));
        }
        return keys;
    }
}
