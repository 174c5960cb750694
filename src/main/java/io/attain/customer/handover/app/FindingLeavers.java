package io.attain.customer.handover.app;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Belongings;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds who has left and still has something: nobody looks after it. */
@Component
public record FindingLeavers(
        Teams teams,
        TargetNodes targets,
        Belongings belongings,
        PlanningHandovers planning,
        People people,
        Today today) {

    /** So many are looked at: a team does not lose more in a year. */
    private static final int MOST = 100;

    /** Why nobody looks after it. */
    public enum Left implements Coded {
        /** The person may not log in any more. */
        JIRA,
        /** The person is in no team any more. */
        TEAM
    }

    /**
     * Who has left.
     *
     * @param person the user key
     * @param has how many of each kind the person still has
     */
    public record Leaver(String person, Left left, Map<Kind, Integer> has) {}

    /** Those of a project whose things the caller may hand over. */
    public List<Leaver> of(Caller caller, long projectId) {
        LocalDate day = today.of(caller.key());
        TeamTree tree = teams.of(projectId);
        Set<String> hadTeam = tree.people();
        Set<String> inTeam = tree.inTeams(new Period(day, day.plusDays(1)));
        Set<String> known = new LinkedHashSet<>(hadTeam);
        targets.treesOf(projectId).stream()
                .map(TargetNode::ownerKey)
                .filter(Objects::nonNull)
                .forEach(known::add);
        Map<String, Left> gone = new LinkedHashMap<>();
        known.forEach(person -> left(person, hadTeam.contains(person) && !inTeam.contains(person))
                .filter(why -> gone.size() < MOST && planning.leads(caller, projectId, person))
                .ifPresent(why -> gone.put(person, why)));
        Map<String, Map<Kind, Integer>> has = belongings.counts(projectId, gone.keySet(), day);
        return gone.entrySet().stream()
                .filter(each -> has.containsKey(each.getKey()))
                .map(each -> new Leaver(each.getKey(), each.getValue(), Objects.requireNonNull(has.get(each.getKey()))))
                .toList();
    }

    private Optional<Left> left(String person, boolean isOutside) {
        if (!people.isActive(person)) {
            return Optional.of(Left.JIRA);
        }
        return isOutside ? Optional.of(Left.TEAM) : Optional.empty();
    }
}
