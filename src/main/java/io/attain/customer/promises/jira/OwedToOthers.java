package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.Tier;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.DueTouch.State;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.promises.app.PromiseKeepers;
import io.attain.customer.promises.jira.OwnDueTouches.Own;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The touches that somebody owes by now to customers of others: executive contacts with those of whom that one leads, all else
 * with those of whom that one acts for on leave; by as many questions as for one.
 */
@Component
public record OwedToOthers(DueTouches touches, PromiseKeepers keepers, IssuesById issues, Today today) {

    private static final Set<Tier> ALL = Set.of(Tier.values());

    /** Those of a project, with customers that the person may see. */
    public Own of(ApplicationUser person, Project project) {
        LocalDate day = today.of(person.getKey());
        List<DueTouch> due = Stream.concat(
                        of(person, project, Set.of(Tier.A), keepers.executiveOf(project.getId(), person.getKey(), day))
                                .filter(OwedToOthers::isExecutive),
                        of(person, project, ALL, keepers.actedFor(project.getId(), person.getKey(), day))
                                .filter(touch -> !isExecutive(touch)))
                .filter(touch -> touch.on(day) != State.COMING)
                .sorted(DueTouch.EARLIEST)
                .toList();
        Map<Long, Issue> seen =
                issues.seenBy(person, due.stream().map(DueTouch::customerId).toList());
        return new Own(
                due.stream()
                        .filter(touch -> seen.containsKey(touch.customerId()))
                        .toList(),
                seen);
    }

    private Stream<DueTouch> of(ApplicationUser person, Project project, Set<Tier> tiers, Set<String> owners) {
        return owners.isEmpty()
                ? Stream.empty()
                : touches.ofOwners(project.getId(), tiers, owners, person.getKey()).stream();
    }

    private static boolean isExecutive(DueTouch touch) {
        return touch.cadence().kind() == TouchKind.EXECUTIVE;
    }
}
