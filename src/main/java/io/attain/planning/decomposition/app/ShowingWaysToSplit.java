package io.attain.planning.decomposition.app;

import io.attain.calendar.Calendars;
import io.attain.kernel.Caller;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.WorkingCalendar;
import io.attain.planning.decomposition.CurrentGrid;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.Suggestions;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.TimeWeights;
import io.attain.planning.decomposition.WaysToSplit;
import io.attain.targets.TargetNode;
import io.attain.teams.app.KnownPeople;
import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Shows what a target can be split by, how it is split now, and how its parts might weigh. */
@Component
public record ShowingWaysToSplit(
        SplitTargets targets,
        PastSales past,
        Calendars calendars,
        People people,
        Today today,
        Rights rights,
        KnownPeople known) {

    /** All about a cut of a target that the caller may see: parts that the caller may not see make no grid. */
    public WaysToSplit of(Caller caller, TargetNode target, String cut) {
        List<CurrentPart> all = targets.parts(caller.key(), target);
        List<CurrentPart> there =
                all.stream().filter(part -> part.node().cut().equals(cut)).toList();
        TimeWeights time = new TimeWeights(target.period(), target.monthWeights(), team(target));
        return new WaysToSplit(
                target,
                time.of(TimeSplit.By.MONTHS),
                time.of(TimeSplit.By.WEEKS),
                targets.offer(target).within(target.scope()),
                targets.people(target.projectId()),
                cut,
                visible(all).stream()
                        .filter(TargetNode::isBeside)
                        .map(TargetNode::cut)
                        .distinct()
                        .sorted()
                        .toList(),
                there,
                CurrentGrid.of(target, people.ofNullable(target.ownerKey()), visible(there), people::of)
                        .orElse(null));
    }

    private static List<TargetNode> visible(List<CurrentPart> parts) {
        return parts.stream()
                .filter(CurrentPart::visible)
                .map(CurrentPart::node)
                .toList();
    }

    /** Parts may go to anybody, so months and weeks weigh the days that the team works. */
    private WorkingCalendar team(TargetNode target) {
        return calendars.of(target.projectId()).team();
    }

    /** Weights by earlier results for a target that the caller may see; of people, those whose figures the caller may see. */
    public Suggestions suggest(Caller caller, TargetNode target, Suggestions.By by) {
        Period days = by.before(target, today.of(caller.key()));
        BiPredicate<String, Period> seen =
                known.to(caller.key(), rights.reach(target.projectId(), caller.key()), target.projectId());
        return Suggestions.of(
                        target, past.of(target, days), targets.offer(target).within(target.scope()), team(target))
                .ofOwners(owner -> seen.test(owner, days));
    }
}
