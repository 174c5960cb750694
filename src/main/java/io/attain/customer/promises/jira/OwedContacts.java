package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
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
import org.springframework.stereotype.Component;

/** The executive contacts that somebody owes by now, with customers of those whom that one leads; by as many questions as for one. */
@Component
public record OwedContacts(DueTouches touches, PromiseKeepers keepers, IssuesById issues, Today today) {

    /** Those of a project, with customers that the person may see. */
    public Own of(ApplicationUser person, Project project) {
        LocalDate day = today.of(person.getKey());
        Set<String> led = keepers.executiveOf(project.getId(), person.getKey(), day);
        if (led.isEmpty()) {
            return new Own(List.of(), Map.of());
        }
        List<DueTouch> due = touches.ofOwners(project.getId(), led, person.getKey()).stream()
                .filter(touch -> touch.cadence().kind() == TouchKind.EXECUTIVE && touch.on(day) != State.COMING)
                .toList();
        Map<Long, Issue> seen =
                issues.seenBy(person, due.stream().map(DueTouch::customerId).toList());
        return new Own(
                due.stream()
                        .filter(touch -> seen.containsKey(touch.customerId()))
                        .toList(),
                seen);
    }
}
