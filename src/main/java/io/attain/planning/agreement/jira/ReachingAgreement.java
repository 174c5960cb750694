package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.jira.AgreementRefused.Reason;
import io.attain.planning.decomposition.jira.ShareIssues;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetLinks;
import io.attain.targets.jira.TargetTurns;
import io.attain.targets.jira.TargetTurns.Matter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The talk between an owner and whoever asks: accept, propose another amount, take it, ask again. One word at a time per
 * target in the whole cluster, and what follows from it in the same turn; a word about an amount that has changed meanwhile
 * is refused.
 */
@Component
public class ReachingAgreement {

    /**
     * What somebody wants to say.
     *
     * @param asked the amount that the speaker has seen, in minor units
     * @param value the amount that it leads to
     * @param effective from which day it shall count, for whoever names one; for whoever settles the amount, the day that
     *     the speaker has seen
     */
    public record Word(Answer.Kind kind, long asked, long value, String reason, @Nullable LocalDate effective) {
        boolean settles() {
            return kind == Answer.Kind.ACCEPTED || kind == Answer.Kind.TAKEN;
        }
    }

    private final Agreements agreements;
    private final Answers answers;
    private final ShareIssues shares;
    private final TargetLinks links;
    private final Transitions transitions;
    private final KeepingTargets keeping;
    private final SalesAccess access;
    private final SalesProjects projects;
    private final Today today;
    private final IssueManager issues;
    private final UserManager users;
    private final TargetTurns turns;

    ReachingAgreement(
            Agreements agreements,
            Answers answers,
            ShareIssues shares,
            TargetLinks links,
            Transitions transitions,
            KeepingTargets keeping,
            SalesAccess access,
            SalesProjects projects,
            Today today,
            @ComponentImport IssueManager issues,
            @ComponentImport UserManager users,
            TargetTurns turns) {
        this.agreements = agreements;
        this.answers = answers;
        this.shares = shares;
        this.links = links;
        this.transitions = transitions;
        this.keeping = keeping;
        this.access = access;
        this.projects = projects;
        this.today = today;
        this.issues = issues;
        this.users = users;
        this.turns = turns;
    }

    /** Whether a user owns a target. */
    public static boolean owns(ApplicationUser user, Issue issue) {
        return user.getKey().equals(issue.getAssigneeId());
    }

    /**
     * Whether a user may answer what a target's owner says: who leads the sales, or owns the target that it is a part of;
     * never its owner, for nobody raises or lowers a target of their own.
     */
    public boolean mayResolve(ApplicationUser user, Issue issue) {
        return !owns(user, issue)
                && (access.manages(user, issue.getProjectObject())
                        || links.whole(issue).filter(whole -> owns(user, whole)).isPresent());
    }

    /**
     * Says something about a target. Accepting agrees the target in the same turn, if nothing else is open, and then the
     * targets above it whose owners have accepted them, each in a turn of its own.
     *
     * @throws AgreementRefused if it cannot be said now; then nothing has changed
     */
    public void say(ApplicationUser user, Issue issue, Word word) {
        boolean agreed = turns.at(issue.getId(), Matter.AGREEMENT, () -> {
            keepIfNew(user, issue.getId(), word);
            return agree(user, issue.getId());
        });
        if (agreed) {
            agreeUpwards(user, issue);
        }
    }

    private void keepIfNew(ApplicationUser user, long issueId, Word word) {
        Issue now = issue(issueId).orElseThrow(() -> refused(Reason.NOT_PROPOSED));
        mustHaveASay(user, now, word.kind());
        Agreements.Item item = agreements.of(now).orElseThrow(() -> refused(Reason.NOT_PROPOSED));
        if (saysAnything(item.agreement(), word)) {
            mustBeOfTheDay(user, item, word);
            setAmount(user, item.node(), word);
            keep(user, item, word);
        }
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }

    private void mustHaveASay(ApplicationUser user, Issue issue, Answer.Kind kind) {
        if (kind == Answer.Kind.ACCEPTED || kind == Answer.Kind.COUNTERED) {
            if (!owns(user, issue)) {
                throw refused(Reason.NOT_OWNER);
            }
        } else if (!mayResolve(user, issue)) {
            throw refused(owns(user, issue) ? Reason.OWN_TARGET : Reason.NOT_MANAGER);
        }
    }

    /** Accepting twice is accepting once. */
    private static boolean saysAnything(Agreement agreement, Word word) {
        if (agreement.phase() != Phase.PROPOSED) {
            boolean again = word.kind() == Answer.Kind.ACCEPTED
                    && agreement.standing() == Standing.AGREED
                    && agreement.goal().amount() == word.asked();
            if (again) {
                return false;
            }
            throw refused(Reason.NOT_PROPOSED);
        }
        if (agreement.goal().amount() != word.asked()) {
            throw refused(Reason.AMOUNT_CHANGED);
        }
        if (word.kind() == Answer.Kind.TAKEN
                && agreement
                        .counter()
                        .filter(counter -> counter.value() == word.value())
                        .isEmpty()) {
            throw refused(Reason.NO_COUNTER);
        }
        return word.kind() != Answer.Kind.ACCEPTED || agreement.standing() != Standing.ACCEPTED;
    }

    /** Whoever settles an amount settles the day with it, and names no other. */
    private void mustBeOfTheDay(ApplicationUser user, Agreements.Item item, Word word) {
        boolean other = word.settles()
                && word.effective() != null
                && !word.effective().equals(item.day(today.of(user.getKey())));
        if (other) {
            throw refused(Reason.DAY_CHANGED);
        }
    }

    private void setAmount(ApplicationUser user, TargetNode node, Word word) {
        boolean changes = word.kind() == Answer.Kind.TAKEN || word.kind() == Answer.Kind.ANSWERED;
        if (changes && word.value() != node.amount()) {
            int digits = TargetIssues.digits(
                    node.metric(), projects.find(node.projectId()).orElseThrow());
            try {
                shares.setAmount(user, node.issueId(), word.value(), digits);
            } catch (WriteRefused e) {
                throw new AgreementRefused(Reason.JIRA, List.of(String.valueOf(e.getMessage())));
            }
        }
    }

    private void keep(ApplicationUser user, Agreements.Item item, Word word) {
        boolean kept = answers.add(
                item.node().issueId(),
                new Answer(
                        item.agreement().next(),
                        item.agreement().round(),
                        word.kind(),
                        user.getKey(),
                        word.asked(),
                        word.value(),
                        word.reason(),
                        word.settles() ? null : word.effective(),
                        today.now()));
        if (!kept) {
            throw refused(Reason.AMOUNT_CHANGED);
        }
    }

    private void agreeUpwards(ApplicationUser user, Issue said) {
        Set<Long> seen = new HashSet<>(Set.of(said.getId()));
        Optional<Issue> whole = issue(said.getId()).flatMap(links::whole);
        while (whole.map(Issue::getId).filter(seen::add).isPresent()) {
            long id = whole.get().getId();
            boolean agreed = turns.at(id, Matter.AGREEMENT, () -> agree(user, id));
            whole = agreed ? whole.flatMap(links::whole) : Optional.empty();
        }
    }

    /** In the turn at a target: agrees it if it may be agreed as it is now, and answers whether it is agreed. */
    private boolean agree(ApplicationUser user, long issueId) {
        // The parts are looked up among the stored nodes, which may wait for an event that is under way.
        issue(issueId).ifPresent(keeping::follow);
        Optional<Issue> now = issue(issueId);
        return now.flatMap(agreements::of)
                .filter(item -> item.agreement().phase() == Phase.AGREED || move(user, now.get()))
                .isPresent();
    }

    private boolean move(ApplicationUser user, Issue issue) {
        boolean moved = agreements.mayAgree(issue)
                && movers(user, issue).anyMatch(mover -> transitions.move(mover, issue, SalesStatus.AGREED));
        if (moved) {
            issue(issue.getId()).ifPresent(keeping::follow);
        }
        return moved;
    }

    /**
     * In whose name a target is agreed: of whoever said the last word that was missing, and only if that person may not touch
     * the target, of its owner, whose own word it follows. If its owner is gone, in nobody's.
     */
    private Stream<ApplicationUser> movers(ApplicationUser user, Issue issue) {
        String ownerKey = issue.getAssigneeId();
        ApplicationUser owner = ownerKey == null ? null : users.getUserByKey(ownerKey);
        if (owner == null) {
            return Stream.empty();
        }
        return owns(user, issue) || !access.maySee(user, issue) ? Stream.of(owner) : Stream.of(user, owner);
    }

    private static AgreementRefused refused(Reason reason) {
        return new AgreementRefused(reason, List.of());
    }
}
