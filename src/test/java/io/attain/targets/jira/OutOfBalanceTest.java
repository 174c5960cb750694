package io.attain.targets.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.BareFunctionContract;
import io.attain.kernel.jira.Jql;
import io.attain.kernel.jira.SalesField;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 1,000 with a target of 600 linked to it and a share of 300; the one of 600 has a share of 600. */
class OutOfBalanceTest implements BareFunctionContract {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final ApplicationUser lily = site.issues.person("lily");
    private final OutOfBalance function = new OutOfBalance(Forests.reading(nodes), site.sales.projects, site.search());

    @Override
    public JqlFunction function() {
        return function;
    }

    @BeforeEach
    void makeTargets() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.create(SALES_TARGET, 2, PROJECT + 1, "lily", TargetSite.revenue(600));
        site.issues.link(1, 2);
        site.issues.createSubTask(TARGET_SHARE, 3, 1, "tom", TargetSite.revenue(300));
        site.issues.createSubTask(TARGET_SHARE, 4, 2, "lily", TargetSite.revenue(600));
    }

    @Test
    void findsOnceWhatItsPartsDoNotSumTo() {
        assertThat(Jql.find(function, lily)).containsExactly(1L);

        site.issues.edit(4, SalesField.TARGET_AMOUNT, 500.0);
        assertThat(Jql.find(function, lily)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aTargetWhosePeriodReachesTooFarIsNoTargetUntilItIsCorrected() {
        site.issues.edit(2, SalesField.PERIOD_END, LocalDate.of(9999, 12, 31));

        assertThat(nodes.find(2)).isEmpty();
        assertThat(nodes.roots(PROJECT)).extracting(TargetNode::issueId).containsExactly(1L);

        site.issues.edit(2, SalesField.PERIOD_END, TargetFixture.QUARTER.last());
        assertThat(nodes.find(2)).isPresent();
    }

    @Test
    void aShareWithMoreDecimalsThanItsCurrencyStaysInItsTarget() {
        site.issues.edit(4, SalesField.TARGET_AMOUNT, 599.996);

        assertThat(nodes.find(4))
                .hasValueSatisfying(share -> assertThat(share.amount()).isEqualTo(600_00));
        assertThat(Jql.find(function, lily)).containsExactly(1L);
    }

    @Test
    void findsNothingWhereAllPartsSumUpOrThereAreNone() {
        site.issues.edit(3, SalesField.TARGET_AMOUNT, 400.0);

        assertThat(Jql.find(function, lily)).isEmpty();
    }

    @Test
    void whatTheUserMayNotSeeIsNotFound() {
        site.issues.edit(4, SalesField.TARGET_AMOUNT, 500.0);
        site.hidden.add(1L);

        assertThat(Jql.find(function, lily)).containsExactly(2L);
        assertThat(Jql.findUnguarded(function, lily)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void hiddenPartsCountInWhatIsFound() {
        site.issues.edit(3, SalesField.TARGET_AMOUNT, 400.0);
        site.hidden.addAll(List.of(3L, 4L));

        assertThat(Jql.find(function, lily)).isEmpty();
    }

    @Test
    void whatIsGoneIsNotFound() {
        site.eventsUnderWay = true;
        site.issues.delete(1);

        assertThat(Jql.findUnguarded(function, lily)).isEmpty();
    }
}
