package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.History;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The first win makes a prospect a customer, as whoever won it, if the workflow lets that person; where the win is opened again
 * and there is no other, it is a prospect again. What somebody made a customer by hand stays one. Nights make up for what a
 * server that died did not do, of the last days alone: what was won long ago is left to people.
 */
@Component
record CustomersByWins(
        SalesIssues issues,
        JiraOpportunities opportunities,
        JiraHistories histories,
        StageLists stages,
        Transitions transitions,
        JiraPeople people,
        IssueScan scan)
        implements IssueWatcher, Nightly {

    /** A night finds what was won since the last one, and one more for a night that was missed. */
    private static final Duration MADE_UP = Duration.ofDays(2);

    /** So long after a win a customer was made one by it: at once, or by the night. */
    private static final Duration FOLLOWS = Duration.ofDays(3);

    @Override
    public void changed(IssueChanged change) {
        if (change.what() == What.EDITED || change.what() == What.LINKED) {
            opportunities.customerOf(change.issue()).ifPresent(customer -> follow(customer, change.issue()));
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

    private void follow(Issue customer, Issue deal) {
        Optional<SalesStatus> status = issues.statusOf(customer);
        Stages known = stages.of(Objects.requireNonNull(customer.getProjectId()));
        if (status.equals(Optional.of(SalesStatus.PROSPECT)) && isWon(deal, known)) {
            last(deal, known)
                    .filter(win -> lastMove(customer)
                            .filter(move -> move.at().isAfter(win.at()))
                            .isEmpty())
                    .ifPresent(win -> move(customer, win.by(), SalesStatus.CUSTOMER));
        } else if (status.equals(Optional.of(SalesStatus.CUSTOMER))
                && !isWon(deal, known)
                && customer.getSubTaskObjects().stream().noneMatch(other -> isWon(other, known))) {
            last(deal, known)
                    .filter(opened -> wasMadeBy(customer, histories.of(deal).arrivals(known)))
                    .ifPresent(opened -> move(customer, opened.by(), SalesStatus.PROSPECT));
        }
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

    /** Whether it is a customer by the last win of a deal: whoever won made it one behind that. */
    private boolean wasMadeBy(Issue customer, List<Arrival> arrivals) {
        Optional<History.Step> made = lastMove(customer)
                .filter(move -> issues.statusOf(move.from()).equals(Optional.of(SalesStatus.PROSPECT)));
        return arrivals.stream().filter(Arrival::isWon).anyMatch(win -> made.filter(move -> follows(move, win))
                .isPresent());
    }

    private static boolean follows(History.Step move, Arrival win) {
        return win.by().equals(move.by())
                && !move.at().isBefore(win.at())
                && move.at().isBefore(win.at().plus(FOLLOWS));
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
