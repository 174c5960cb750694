package io.attain.attainment.figures.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Direction;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.BareFunctionContract;
import io.attain.kernel.jira.Jql;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesStatus;
import io.attain.results.Source;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.jira.TargetsInMemory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 6,600 with shares of 3,300 for Lily and for Tom, in a quarter of 66 days of which 32 are over. */
class BehindPaceTest implements BareFunctionContract {

    private LocalDate day = LocalDate.of(2026, 11, 16);
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryRuleBook rules = new InMemoryRuleBook();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final ApplicationUser lily = site.issues.person("lily");
    private final BehindPace function = new BehindPace(
            TargetsInMemory.figures(nodes, ledger, rules),
            site.sales.projects,
            SetClock.noonOf(() -> day),
            site.phases,
            site.search());

    @Override
    public JqlFunction function() {
        return function;
    }

    @BeforeEach
    void makeTargets() {
        site.parted(PROJECT, 6_600, 3_300, 3_300);
    }

    @Test
    void draftsAreBehindNothing() {
        site.issues.enter(3, SalesStatus.PROPOSED);
        site.issues.create(SALES_TARGET, 7, PROJECT, "mei", TargetSite.revenue(100));

        assertThat(Jql.find(function, lily)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void findsRunningTargetsThatAreBehindOrAtRisk() {
        reached(2, "lily", 1_600);
        reached(3, "tom", 1_500);
        assertThat(Jql.find(function, lily)).as("behind").containsExactlyInAnyOrder(1L, 3L);

        reached(3, "tom", 1_400);
        assertThat(Jql.find(function, lily)).as("at risk").containsExactlyInAnyOrder(1L, 3L);

        reached(3, "tom", 1_600);
        assertThat(Jql.find(function, lily)).as("on track").isEmpty();
    }

    @Test
    void whatIsToStayBelowItsTargetIsBehindOnlyOnceItIsAbove() {
        site.issues.edit(1, SalesField.DIRECTION, Direction.DOWN.optionName());
        assertThat(Jql.find(function, lily)).as("nothing yet").isEmpty();

        reached(2, "lily", 3_000);
        assertThat(Jql.find(function, lily))
                .as("above what half the time allows")
                .containsExactly(2L);
    }

    @Test
    void findsThemInEveryProjectThatSells() {
        site.issues.create(SALES_TARGET, 9, PROJECT + 1, "mei", TargetSite.revenue(100));
        site.issues.enter(9, SalesStatus.ACTIVE);

        assertThat(Jql.find(function, lily)).containsExactlyInAnyOrder(1L, 2L, 3L, 9L);
    }

    @Test
    void asksTheProjectWhereItIsBehind() {
        reached(2, "lily", 1_300);
        reached(3, "tom", 1_300);
        assertThat(Jql.find(function, lily)).hasSize(3);

        rules.put(PROJECT, new TargetRules(new PaceRule(80, 70), false, 90, false));
        assertThat(Jql.find(function, lily)).isEmpty();
    }

    @Test
    void whatHasNotBegunOrIsOverIsNotFound() {
        day = START.minusDays(1);
        assertThat(Jql.find(function, lily)).isEmpty();

        day = QUARTER.last();
        assertThat(Jql.find(function, lily)).hasSize(3);

        day = QUARTER.end();
        assertThat(Jql.find(function, lily)).isEmpty();
    }

    @Test
    void whatTheUserMayNotSeeIsNotFound() {
        site.hidden.addAll(List.of(1L, 3L));

        assertThat(Jql.find(function, lily)).containsExactly(2L);
        assertThat(Jql.findUnguarded(function, lily)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void whatIsGoneIsNotFound() {
        site.eventsUnderWay = true;
        site.issues.delete(3);

        assertThat(Jql.findUnguarded(function, lily)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void whatIsNoLongerACompleteTargetIsNotFound() {
        site.issues.edit(3, SalesField.TARGET_AMOUNT, null);

        assertThat(Jql.find(function, lily)).containsExactlyInAnyOrder(1L, 2L);
    }

    private void reached(long node, String owner, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                node,
                List.of(new Posting(
                        Source.OPPORTUNITY, node, node, 1, TargetFixture.PROJECT, owner, START, amount * 100)));
    }
}
