package io.attain.customer.tail.app;

import io.attain.customer.tail.TailSight;
import io.attain.kernel.Caller;
import io.attain.kernel.Reach;
import io.attain.kernel.Today;
import io.attain.teams.app.LeadingTeams;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose rows somebody sees: reps their own and nobody's, managers all but those of other teams, leaders all. */
@Component
public record TailSights(LeadingTeams teams, Today today) {

    /** Those that a caller sees in a project. */
    public TailSight of(Caller caller, Reach reach, long projectId) {
        return switch (reach) {
            case ALL -> TailSight.ALL;
            case TEAMS -> new TailSight(false, teams.othersOf(caller, projectId, today.of(caller.key())));
            case OWN -> new TailSight(true, Set.of(caller.key(), ""));
            case TOTALS, NONE -> TailSight.NONE;
        };
    }
}
