package io.attain.activity.weekly.app;

import io.attain.calendar.Calendars;
import io.attain.kernel.Caller;
import io.attain.kernel.Reach;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of which teams somebody is told reports: of those that they lead, with those below; whoever sees all, of all. */
@Component
public record ReportedTeams(Teams teams, Calendars calendars, Rights rights, Today today) {

    /**
     * What may be asked for.
     *
     * @param whole whether the whole project may: by whoever sees all, and by all who lead where there are no teams
     * @param teams in the order in which they are shown
     */
    public record Choice(TeamTree tree, boolean whole, List<Team> teams) {}

    /** What the caller may ask for; nothing for who leads nobody. */
    public Choice of(Caller caller, long projectId) {
        TeamTree tree = teams.of(projectId);
        Reach reach = rights.reach(projectId, caller.key());
        if (!caller.leads()) {
            return new Choice(tree, false, List.of());
        }
        boolean all = reach == Reach.ALL;
        Set<Team> led = tree.ledBy(caller.key(), today.of(caller.key()), calendars.of(projectId)::isOnLeave);
        return new Choice(
                tree,
                all || tree.teams().isEmpty(),
                tree.teams().stream().filter(team -> all || led.contains(team)).toList());
    }
}
