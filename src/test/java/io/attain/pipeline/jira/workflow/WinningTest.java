package io.attain.pipeline.jira.workflow;

import static io.attain.kernel.jira.SalesField.AMOUNT;
import static io.attain.kernel.jira.SalesField.CLOSE_DATE;
import static io.attain.kernel.jira.SalesIssueType.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinningTest {
    private final SalesSite site = new SalesSite();

    @ParameterizedTest
    @CsvSource({
        "0, attain.pipeline.win.noAmount",
        "-1, attain.pipeline.win.noAmount",
        "0.001, 'attain.pipeline.win.inexact 2 90,071,992,547,409.91'"
    })
    void refusesAnAmountThatCannotCount(double amount, String message) {
        assertThatCode(() -> validate(site.issue(OPPORTUNITY, Map.of(AMOUNT, amount))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(SalesSite.messages(e))
                        .containsExactly(message));
    }

    @Test
    void refusesNoAmount() {
        assertThatCode(() -> validate(site.issue(OPPORTUNITY, Map.of()))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void passesAnAmount() {
        assertThatCode(() -> validate(site.issue(OPPORTUNITY, Map.of(AMOUNT, 0.01))))
                .doesNotThrowAnyException();
    }

    /** A yen has no hundredths: won with 100.5 it would count for nothing. */
    @Test
    void anAmountHasTheDecimalsOfItsProjectsMoney() {
        SalesSite tokyo = new SalesSite(SalesProject.in(Currency.getInstance("JPY"), 1));

        assertThatCode(() -> validate(tokyo, tokyo.issue(OPPORTUNITY, Map.of(AMOUNT, 100.5))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(SalesSite.messages(e))
                        .containsExactly("attain.pipeline.win.inexact 0 9,007,199,254,740,991"));
        assertThatCode(() -> validate(tokyo, tokyo.issue(OPPORTUNITY, Map.of(AMOUNT, 100.0))))
                .doesNotThrowAnyException();
    }

    @Test
    void stampsTheWinnersOwnDay() {
        MutableIssue opportunity = site.issue(OPPORTUNITY, Map.of());

        stamp(opportunity);

        verify(opportunity).setCustomFieldValue(site.customField(CLOSE_DATE), Timestamp.valueOf("2026-11-24 00:00:00"));
    }

    @Test
    void keepsACloseDate() {
        MutableIssue opportunity = site.issue(OPPORTUNITY, Map.of(CLOSE_DATE, LocalDate.of(2026, 11, 1)));

        stamp(opportunity);

        verify(opportunity, never()).setCustomFieldValue(any(), any());
    }

    private void validate(Issue opportunity) throws InvalidInputException {
        validate(site, opportunity);
    }

    private static void validate(SalesSite site, Issue opportunity) throws InvalidInputException {
        new ReadyToWin(site.fields, site.projects, SalesSite.authentication())
                .validate(Map.of("issue", opportunity), Map.of(), mock(PropertySet.class));
    }

    private void stamp(MutableIssue opportunity) {
        WorkflowContext context = mock();
        when(context.getCaller()).thenReturn("lily");
        new StampCloseDate(site.fields, new LateInShanghai())
                .execute(Map.of("issue", opportunity, "context", context), Map.of(), mock(PropertySet.class));
    }

    /** 23 November in London is already the 24th for Lily. */
    private static final class LateInShanghai implements Today {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-23T18:00:00Z");
        }

        @Override
        public ZoneId zoneOf(String userKey) {
            return ZoneId.of(userKey.equals("lily") ? "Asia/Shanghai" : "Europe/London");
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/London");
        }
    }
}
