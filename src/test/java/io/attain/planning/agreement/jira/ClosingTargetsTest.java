package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.app.ClosingTargets;
import io.attain.results.Source;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.TargetsInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lily's share of 600.00 in Mei's target, both active, on 28 September, before their quarter, and later. */
class ClosingTargetsTest {

    private static final LocalDate AFTER = LocalDate.of(2027, 1, 4);

    private final AgreementSite site = AgreementSite.proposed();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final ClosingTargets closing = new ClosingTargets(
            TargetsInMemory.figures(site.nodes, ledger, new InMemoryRuleBook()),
            site.reaching,
            site.rights,
            site.clock);
    private final AsFiguresSay figures = new AsFiguresSay(site.targets, closing, SalesSite.authentication());
    private final Validator achieved = new FiguresSayAchieved(figures);
    private final Validator missed = new FiguresSayMissed(figures);

    ClosingTargetsTest() {
        site.site.issues.enter(2, SalesStatus.ACTIVE);
    }

    @Test
    void nobodyClosesWhatIsNeitherOverNorReached() {
        booked(21_000);

        assertThat(List.of("lily", "tom", "mei", "han")).noneMatch(this::mayClose);
    }

    @Test
    void whatIsReachedIsClosedBeforeItsEndByWhoLeadsIt() {
        booked(60_000);

        assertThat(List.of("mei", "han")).allMatch(this::mayClose);
        assertThat(List.of("lily", "tom")).noneMatch(this::mayClose);
        assertThat(refusals(achieved, "")).isEmpty();
        assertThat(refusals(missed, "")).containsExactly("attain.target.close.reached SALES-2");
    }

    @Test
    void whatIsNotReachedIsMissedOnceItIsOver() {
        booked(21_000);
        site.day = AFTER;

        assertThat(List.of("mei", "han")).allMatch(this::mayClose);
        assertThat(mayClose("lily")).isFalse();
        assertThat(refusals(missed, "")).isEmpty();
    }

    @Test
    void whoSaysOtherwiseThanTheFiguresSaysWhy() {
        site.day = AFTER;

        assertThat(refusals(achieved, " ")).containsExactly("attain.target.close.notReached SALES-2");
        assertThat(refusals(achieved, "The customer signed a day late")).isEmpty();
    }

    @Test
    void whoMayNotSeeATargetDoesNotCloseIt() {
        site.day = AFTER;
        site.site.hidden.add(1L);
        site.site.hidden.add(2L);

        assertThat(mayClose("han")).isFalse();
    }

    private void booked(long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                Map.of(
                        7L,
                        List.of(new Posting(
                                Source.OPPORTUNITY,
                                7,
                                2,
                                1,
                                AgreementSite.PROJECT,
                                "lily",
                                TargetFixture.START,
                                amount))));
    }

    private boolean mayClose(String who) {
        return new MayClose(site.targets, closing)
                .passesCondition(transition(who, ""), Map.of(), mock(PropertySet.class));
    }

    private List<String> refusals(Validator validator, String comment) {
        try {
            validator.validate(transition("han", comment), Map.of(), mock(PropertySet.class));
            return List.of();
        } catch (InvalidInputException e) {
            return SalesSite.messages(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> transition(String who, String comment) {
        WorkflowContext context = mock();
        when(context.getCaller()).thenReturn(who);
        return Map.of("issue", site.issue(2), "context", context, "comment", comment);
    }
}
