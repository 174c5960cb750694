package io.attain.target.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.target.Phase;
import io.attain.target.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes a target with all its parts, each as its workflow lets the user. */
@Component
public class ProposingTargets {

    /** How many are proposed at a time: a request must not last for minutes. */
    private static final int MOST = 50;

    /** Why a draft was not proposed. */
    public record Refused(String key, List<String> messages) {}

    /**
     * What came of it.
     *
     * @param proposed how many were proposed
     * @param left how many drafts were not looked at yet: propose again
     * @param refused those that their workflow does not let through
     */
    public record Outcome(int proposed, int left, List<Refused> refused) {}

    private final Agreements agreements;
    private final Transitions transitions;
    private final SalesAccess access;
    private final IssueManager issues;

    ProposingTargets(
            Agreements agreements, Transitions transitions, SalesAccess access, @ComponentImport IssueManager issues) {
        this.agreements = agreements;
        this.transitions = transitions;
        this.access = access;
        this.issues = issues;
    }

    /**
     * Proposes the drafts of a tree that a user may see, from the top, as that user.
     *
     * @param skipped how many of them were refused before, so that they are passed over
     */
    public Outcome propose(ApplicationUser user, Issue top, int skipped) {
        List<Agreements.Item> drafts = agreements.of(top).stream()
                .flatMap(item -> Stream.concat(Stream.of(item), seen(user, item.node())))
                .filter(item -> item.agreement().phase() == Phase.DRAFT)
                .skip(skipped)
                .toList();
        int proposed = 0;
        List<Refused> refused = new ArrayList<>();
        for (Agreements.Item draft : drafts.stream().limit(MOST).toList()) {
            Optional<List<String>> messages = draft(draft.node().issueId())
                    .flatMap(issue -> transitions.attempt(user, issue, SalesStatus.PROPOSED));
            if (messages.filter(List::isEmpty).isPresent()) {
                proposed++;
            } else {
                refused.add(new Refused(draft.node().key(), messages.orElse(List.of())));
            }
        }
        return new Outcome(proposed, Math.max(0, drafts.size() - MOST), List.copyOf(refused));
    }

    /** An issue that is a draft still: from Agreed, a step leads to Proposed too, and nobody has asked for that. */
    private Optional<Issue> draft(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).filter(issue -> agreements
                .of(issue)
                .filter(item -> item.agreement().phase() == Phase.DRAFT)
                .isPresent());
    }

    private Stream<Agreements.Item> seen(ApplicationUser user, TargetNode top) {
        return Agreements.seen(top, agreements.parts(top), node -> {
                    Issue issue = issues.getIssueObject(node.issueId());
                    return issue != null && access.maySee(user, issue);
                })
                .stream();
    }
}
