package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Notes when a target passes from one person to another. An issue knows only whose it is now; once a target was agreed, an
 * assignee whom nobody gave it who may does not hold it.
 */
@Component
record Handovers(
        Tenures tenures,
        TargetNodes nodes,
        Today today,
        @ComponentImport IssueManager issues,
        Turns turns,
        Handing handing) {

    /** Who held an issue when. An assignee who was not noted yet holds it from today. */
    Tenure of(Issue issue) {
        return issue.getId() == null ? Tenure.of(issue.getAssigneeId()) : of(issue, tenures.find(issue.getId()));
    }

    /** Keeps that an issue passed on today, if it did. */
    void note(Issue issue) {
        if (unnoted(issue).isPresent()) {
            turns.at(issue.getId(), Matter.TENURE, () -> {
                // An event tells of the assignee of then, and others may have noted or corrected the tenure since.
                Issue now = Objects.requireNonNullElse(issues.getIssueObject(issue.getId()), issue);
                Optional<Tenure> missing = unnoted(now);
                missing.ifPresent(tenure -> tenures.save(now.getId(), tenure));
                return missing;
            });
        }
    }

    /** Who held an issue when, if that is not noted as it is. Who has always held it needs no note. */
    private Optional<Tenure> unnoted(Issue issue) {
        Optional<Tenure> noted = tenures.find(issue.getId());
        return Optional.of(of(issue, noted)).filter(held -> !isNoted(held, noted));
    }

    /** Whether what is noted is who held it when. */
    static boolean isNoted(Tenure held, Optional<Tenure> noted) {
        return held.equals(noted.orElseGet(() -> Tenure.of(held.first())));
    }

    private Tenure of(Issue issue, Optional<Tenure> noted) {
        return of(issue, noted, () -> nodes.find(issue.getId()));
    }

    /** Who held an issue when, by what is noted, or else by its stored node. */
    Tenure of(Issue issue, Optional<Tenure> noted, Supplier<Optional<TargetNode>> stored) {
        Tenure known =
                noted.or(() -> stored.get().map(TargetNode::tenure)).orElseGet(() -> Tenure.of(issue.getAssigneeId()));
        return upToNow(known, issue);
    }

    private Tenure upToNow(Tenure known, Issue issue) {
        LocalDate day = today.here();
        return Objects.equals(known.latest(), issue.getAssigneeId()) || !handing.counts(issue)
                ? known
                : known.handedTo(issue.getAssigneeId(), day);
    }
}
