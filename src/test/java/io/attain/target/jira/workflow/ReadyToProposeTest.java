package io.attain.target.jira.workflow;

import static io.attain.kernel.jira.SalesField.METRIC;
import static io.attain.kernel.jira.SalesField.PERIOD_END;
import static io.attain.kernel.jira.SalesField.PERIOD_START;
import static io.attain.kernel.jira.SalesField.TARGET_AMOUNT;
import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.SUPPORT_REQUEST;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadyToProposeTest {
    private final SalesSite site = new SalesSite();
    private final ReadyToPropose validator = new ReadyToPropose(site.issues, site.fields, SalesSite.authentication());

    private final Map<SalesField, Object> good = new HashMap<>(Map.of(
            METRIC,
            "Revenue",
            TARGET_AMOUNT,
            100.01,
            PERIOD_START,
            LocalDate.of(2026, 10, 1),
            PERIOD_END,
            LocalDate.of(2026, 12, 31)));

    @Test
    void passesAWholeTarget() {
        assertThat(problems(owned(good))).isEmpty();
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() {
        assertThat(problems(site.issue(SALES_TARGET, Map.of())))
                .containsExactly(
                        "attain.target.propose.noMetric",
                        "attain.target.propose.noOwner",
                        "attain.target.propose.noPeriod",
                        "attain.target.propose.noAmount");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        good.put(PERIOD_END, LocalDate.of(2026, 9, 30));
        assertThat(problems(owned(good))).containsExactly("attain.target.propose.emptyPeriod");
    }

    @Test
    void passesAPeriodOfOneDay() {
        good.put(PERIOD_END, LocalDate.of(2026, 10, 1));
        assertThat(problems(owned(good))).isEmpty();
    }

    @Test
    void refusesMoreDecimalsThanTheMetricHas() {
        good.put(METRIC, "Calls");
        good.put(TARGET_AMOUNT, 10.5);
        assertThat(problems(owned(good))).containsExactly("attain.target.propose.inexact 0");
    }

    @Test
    void passesSharesThatSumToTheTarget() {
        Issue target = owned(good);
        parts(target, share(30.00), share(40.01), share(30.00), site.issue(SUPPORT_REQUEST, Map.of()));
        assertThat(problems(target)).isEmpty();
    }

    @Test
    void refusesSharesThatDoNot() {
        Issue target = owned(good);
        parts(target, share(30.00), share(40.00), share(30.00));
        assertThat(problems(target)).containsExactly("attain.target.propose.sharesDiffer 100.00 100.01");
    }

    private Issue owned(Map<SalesField, ?> values) {
        Issue target = site.issue(SALES_TARGET, values);
        when(target.getAssigneeId()).thenReturn("lily");
        return target;
    }

    private Issue share(double amount) {
        return site.issue(TARGET_SHARE, Map.of(TARGET_AMOUNT, amount));
    }

    private static void parts(Issue target, Issue... parts) {
        when(target.getSubTaskObjects()).thenReturn(List.of(parts));
    }

    private List<String> problems(Issue target) {
        try {
            validator.validate(Map.of("issue", target), Map.of(), mock(PropertySet.class));
            return List.of();
        } catch (InvalidInputException e) {
            return SalesSite.messages(e);
        }
    }
}
