package io.attain.target.smart.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesLinks;
import io.attain.target.TargetNode;
import io.attain.target.jira.TargetIssues;
import io.attain.target.jira.TargetLinks;
import io.attain.target.smart.TreeFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Joins Sales Targets to deeper trees by the link "Target decomposition", and parts them again. */
@Component
public class JoiningParts {

    /** How an attempt came out. */
    public enum Outcome {
        DONE,
        /** It is so already. */
        ALREADY,
        /** One of the two is no complete Sales Target. */
        NO_TARGET,
        /** It is a part of another target. */
        TAKEN,
        /** The rules speak against it. */
        REFUSED
    }

    /**
     * The outcome with what is behind it.
     *
     * @param messages why it is refused, or the key of the target that it is a part of
     */
    public record Result(Outcome outcome, List<String> messages) {
        static Result of(Outcome outcome) {
            return new Result(outcome, List.of());
        }
    }

    private final IssueLinkManager links;
    private final InstalledItems items;
    private final SalesIssues salesIssues;
    private final TargetIssues issues;
    private final TargetLinks targetLinks;
    private final TreeFaults faults;
    private final SmartTargets texts;

    JoiningParts(
            @ComponentImport IssueLinkManager links,
            InstalledItems items,
            SalesIssues salesIssues,
            TargetIssues issues,
            TargetLinks targetLinks,
            TreeFaults faults,
            SmartTargets texts) {
        this.links = links;
        this.items = items;
        this.salesIssues = salesIssues;
        this.issues = issues;
        this.targetLinks = targetLinks;
        this.faults = faults;
        this.texts = texts;
    }

    /** Makes {@code part} a part of {@code whole}, as the user, unless the rules of trees speak against it. */
    public Result join(ApplicationUser user, Issue whole, Issue part, Locale locale) {
        Optional<TargetNode> wholeNode = salesTarget(whole);
        Optional<TargetNode> partNode = salesTarget(part);
        if (wholeNode.isEmpty() || partNode.isEmpty()) {
            return Result.of(Outcome.NO_TARGET);
        }
        Optional<Issue> former = targetLinks.whole(part);
        if (former.isPresent()) {
            return former.get().getId().equals(whole.getId())
                    ? Result.of(Outcome.ALREADY)
                    : new Result(Outcome.TAKEN, List.of(former.get().getKey()));
        }
        List<TreeFault> against = faults.joining(part, partNode.get(), whole, wholeNode.get());
        if (!against.isEmpty()) {
            return new Result(
                    Outcome.REFUSED,
                    against.stream().map(fault -> texts.say(fault, locale)).toList());
        }
        try {
            links.createIssueLink(whole.getId(), part.getId(), linkType(), null, user);
        } catch (CreateException e) {
            return new Result(Outcome.REFUSED, List.of(String.valueOf(e.getMessage())));
        }
        return Result.of(Outcome.DONE);
    }

    /** Takes a part that was joined by a link away again; a share cannot be taken away from its issue. */
    public Result part(ApplicationUser user, Issue whole, Issue part) {
        IssueLink link = links.getIssueLink(whole.getId(), part.getId(), linkType());
        if (link == null) {
            return Result.of(Outcome.ALREADY);
        }
        links.removeIssueLink(link, user);
        return Result.of(Outcome.DONE);
    }

    private Optional<TargetNode> salesTarget(Issue issue) {
        return salesIssues.is(SalesIssueType.SALES_TARGET, issue) ? issues.read(issue) : Optional.empty();
    }

    private Long linkType() {
        return Long.valueOf(items.idOf(InstalledItems.Kind.LINK_TYPE, SalesLinks.NAME)
                .orElseThrow(() -> new IllegalStateException("No link type: set-up has not run")));
    }
}
