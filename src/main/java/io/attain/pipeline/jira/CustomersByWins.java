package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.History;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The first win makes a prospect a customer, as whoever won it, if the workflow lets that person; where the win is opened again,
 * deleted or another customer's, and there is no other, it is a prospect again. What somebody made a customer by hand stays one.
 * Nights make up for what a server that died did not do, of the last days alone: what was won long ago is left to people.
 */
@Component
record CustomersByWins(
        SalesIssues issues,
        JiraOpportunities opportunities,
        JiraHistories histories,
        StageLists stages,
        Transitions transitions,
        JiraPeople people,
        IssueScan scan,
        MergedIssues merged)
        implements IssueWatcher, Nightly {

    /** A night finds what was won since the last one, and one more for a night that was missed. */
    private static final Duration MADE_UP = Duration.ofDays(2);

    /** So long after a win a customer was made one by it: at once, or by the night. */
    private static final Duration FOLLOWS = Duration.ofDays(3);

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        Issue left = change.other();
        switch (change.what()) {
            case EDITED, LINKED -> opportunities.customerOf(issue).ifPresent(customer -> follow(customer, issue));
            case UNLINKED -> {
                if (left != null && isLeft(issue, left)) {
                    leave(issue, left, () -> made(issue).filter(move -> wasMadeBy(issue, left)));
                }
            }
            case DELETED ->
                opportunities
                        .customerOf(issue)
                        .ifPresent(customer -> leave(customer, issue, () -> madeBehind(customer, issue)));
            case COMMENTED, MOVED -> {}
        }
    }

    @Override
    public NightStep nightly() {
        return new NightStep(Phase.ISSUES, "customersByWins", (project, day, reading) -> {
            scan.forEachNew(project, List.of(SalesIssueType.OPPORTUNITY), MADE_UP, deal -> opportunities
                    .customerOf(deal)
                    .ifPresent(customer -> follow(customer, deal)));
            return List.of();
        });
    }

    /** Whether a customer has lost what was below it; what is on its way in a merge is the same customer's. */
    private boolean isLeft(Issue customer, Issue below) {
        Long parent = below.getParentId();
        return issues.is(SalesIssueType.CUSTOMER, customer)
                && (parent == null || parent.equals(customer.getId()))
                && !merged.isMoving(customer.getId());
    }

    private void follow(Issue customer, Issue deal) {
        Stages known = stages(customer);
        if (issues.statusOf(customer).equals(Optional.of(SalesStatus.PROSPECT)) && isWon(deal, known)) {
            last(deal, known)
                    .filter(win -> lastMove(customer)
                            .filter(move -> move.at().isAfter(win.at()))
                            .isEmpty())
                    .ifPresent(win -> move(customer, win.by(), SalesStatus.CUSTOMER));
        } else if (!isWon(deal, known)) {
            back(customer, deal, () -> last(deal, known)
                    .filter(opened -> wasMadeBy(customer, deal))
                    .map(Arrival::by));
        }
    }

    /** A win left a customer: whoever made it one by that win makes it a prospect again. */
    private void leave(Issue customer, Issue deal, Supplier<Optional<History.Step>> made) {
        if (isWon(deal, stages(customer))) {
            back(customer, deal, () -> made.get().map(History.Step::by));
        }
    }

    /**
     * Without another win a customer that a win made one is a prospect again.
     *
     * @param by the user key of whoever does that; nothing if that win did not make it one
     */
    private void back(Issue customer, Issue without, Supplier<Optional<String>> by) {
        Stages known = stages(customer);
        if (issues.statusOf(customer).equals(Optional.of(SalesStatus.CUSTOMER))
                && customer.getSubTaskObjects().stream()
                        .filter(other -> !other.getId().equals(without.getId()))
                        .noneMatch(other -> isWon(other, known))) {
            by.get().ifPresent(person -> move(customer, person, SalesStatus.PROSPECT));
        }
    }

    private Stages stages(Issue customer) {
        return stages.of(Objects.requireNonNull(customer.getProjectId()));
    }

    private boolean isWon(Issue deal, Stages known) {
        return issues.is(SalesIssueType.OPPORTUNITY, deal)
                && known.ofStatus(deal.getStatusId())
                        .filter(stage -> stage.kind() == Stage.Kind.WON)
                        .isPresent();
    }

    private Optional<Arrival> last(Issue deal, Stages known) {
        List<Arrival> arrivals = histories.of(deal).arrivals(known);
        return arrivals.stream().skip(Math.max(0, arrivals.size() - 1)).findFirst();
    }

    /** Whether it is a customer by a win of a deal: whoever won made it one behind that. */
    private boolean wasMadeBy(Issue customer, Issue deal) {
        return arrivals(deal, customer).stream().filter(Arrival::isWon).anyMatch(win -> made(customer)
                .filter(move -> follows(move, win))
                .isPresent());
    }

    /** How it became a customer behind the win of a deal of which Jira has no history any more. */
    private Optional<History.Step> madeBehind(Issue customer, Issue deal) {
        return Optional.ofNullable(deal.getResolutionDate())
                .map(Timestamp::toInstant)
                .flatMap(won -> made(customer).filter(move -> isBehind(move, won)));
    }

    private List<Arrival> arrivals(Issue deal, Issue customer) {
        return histories.of(deal).arrivals(stages(customer));
    }

    private Optional<History.Step> made(Issue customer) {
        return lastMove(customer)
                .filter(move -> issues.statusOf(move.from()).equals(Optional.of(SalesStatus.PROSPECT)));
    }

    private static boolean follows(History.Step move, Arrival win) {
        return win.by().equals(move.by()) && isBehind(move, win.at());
    }

    private static boolean isBehind(History.Step move, Instant won) {
        return !move.at().isBefore(won) && move.at().isBefore(won.plus(FOLLOWS));
    }

    /** Whoever took it to another status since the win knew of that. */
    private Optional<History.Step> lastMove(Issue customer) {
        return histories.of(customer).steps().stream()
                .filter(step -> step.field() == History.Field.STATUS)
                .reduce((former, latter) -> latter);
    }

    /** Who may not, or is gone, moves nothing: the workflow is asked, and people press what it lets them. */
    private void move(Issue customer, String by, SalesStatus status) {
        people.find(by).ifPresent(user -> transitions.attempt(user, customer, status, ""));
    }
}
