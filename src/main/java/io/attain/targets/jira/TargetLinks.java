package io.attain.targets.jira;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a target is part of, and what its parts are: by sub-task, and by the link "Target decomposition". */
@Component
public record TargetLinks(@ComponentImport IssueLinkManager links, InstalledItems items, SalesIssues issues) {

    /**
     * What an issue is part of.
     *
     * @param link the id of the link that says so, the higher the newer; 0 for a sub-task
     */
    record Join(Issue whole, long link) {}

    /** The target that an issue is part of. Of several, the one that was linked first. */
    public Optional<Issue> whole(Issue issue) {
        return join(issue).map(Join::whole);
    }

    /** How an issue is part of a target. */
    Optional<Join> join(Issue issue) {
        if (issue.isSubTask()) {
            return Optional.ofNullable(issue.getParentObject())
                    .filter(this::isTarget)
                    .map(parent -> new Join(parent, 0));
        }
        return ours(links.getInwardLinks(issue.getId()))
                .filter(link -> isTarget(link.getSourceObject()))
                .map(link -> new Join(link.getSourceObject(), link.getId()))
                .findFirst();
    }

    /** The parts of a target: its shares, and the targets linked to it. */
    public List<Issue> parts(Issue issue) {
        return Stream.concat(
                        shares(issue),
                        ours(links.getOutwardLinks(issue.getId()))
                                .map(IssueLink::getDestinationObject)
                                .filter(this::isTarget))
                .toList();
    }

    private Stream<Issue> shares(Issue issue) {
        return issue.getSubTaskObjects().stream().filter(part -> issues.is(SalesIssueType.TARGET_SHARE, part));
    }

    /**
     * Makes a target part of another by link.
     *
     * @throws CreateException if Jira refuses
     */
    public void join(Issue whole, Issue part, ApplicationUser user) throws CreateException {
        Long type = items.idOf(InstalledItems.Kind.LINK_TYPE, SalesLinks.NAME)
                .map(Long::valueOf)
                .orElseThrow(() -> new CreateException("There is no link type " + SalesLinks.NAME));
        links.createIssueLink(whole.getId(), part.getId(), type, null, user);
    }

    /** Takes away the links that make a target part of another. */
    public void leave(Issue whole, Issue part, ApplicationUser user) {
        ours(links.getInwardLinks(part.getId()))
                .filter(link -> whole.getId().equals(link.getSourceId()))
                .toList()
                .forEach(link -> links.removeIssueLink(link, user));
    }

    private boolean isTarget(Issue issue) {
        return issues.is(SalesIssueType.SALES_TARGET, issue);
    }

    private Stream<IssueLink> ours(List<IssueLink> all) {
        Optional<String> type = items.idOf(InstalledItems.Kind.LINK_TYPE, SalesLinks.NAME);
        return all.stream()
                .filter(link ->
                        type.filter(link.getLinkTypeId().toString()::equals).isPresent())
                .sorted(Comparator.comparing(IssueLink::getId));
    }
}
