package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.app.PostingResults;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SiteIssues;
import io.attain.kernel.store.PlainSql;
import io.attain.pipeline.History;
import io.attain.pipeline.InMemoryCredits;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.results.FactQuery;
import io.attain.results.Tally;
import io.attain.results.store.StoredFacts;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.words.InMemoryVocabularies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many opportunities are added to a customer that has hundreds. */
@OnEachEngine(with = TableSet.FACTS)
class AddedAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final long PROJECT = 1;
    private static final long LARGE = 2;
    private static final long SMALL = 3;
    private static final int MANY = 500;
    private static final int ADDED = 50;
    private static final String WON = "16";

    private final AoDatabase database;
    private final StoredFacts facts;
    private final SalesSite sales = new SalesSite();
    private final SiteIssues issues = new SiteIssues(sales, event -> {});
    private final JiraHistories histories = mock();
    private final OpportunityListener listener;
    private int read;
    private long last = 10;

    AddedAtOnceTest(AoDatabase database) {
        this.database = database;
        PlainSql sql = new PlainSql(database.executors());
        this.facts = new StoredFacts(sql);
        SetClock clock = SetClock.noonOf(DAY);
        this.listener = new OpportunityListener(
                sales.issues,
                KnownOpportunities.of(sales, histories, facts, clock),
                new PostingOpportunities(
                        facts,
                        new PostingResults(
                                facts,
                                Forests.reading(new InMemoryTargetNodes()),
                                new InMemoryLedger(),
                                sql,
                                List.of()),
                        sql,
                        new InMemoryVocabularies(),
                        new InMemoryCredits(),
                        ids -> Set.of(),
                        clock),
                mock());
        when(histories.of(any())).thenAnswer(asked -> {
            read++;
            return new History(Instant.EPOCH, "lily", WON, "lily", List.of());
        });
    }

    @Test
    void eachIsReadOnceAndSendsNoMoreStatementsThanOfACustomerOfFew() {
        issues.create(SalesIssueType.CUSTOMER, LARGE, PROJECT, "lily", Map.of());
        issues.create(SalesIssueType.CUSTOMER, SMALL, PROJECT, "lily", Map.of());
        LongStream.range(0, MANY).forEach(number -> make(LARGE, number));
        make(SMALL, 0);
        issues.all().forEach(this::happens);
        read = 0;

        int ofLarge = database.sent(() -> add(LARGE)).size();
        assertThat(read).isEqualTo(ADDED);
        int ofSmall = database.sent(() -> add(SMALL)).size();

        assertThat(ofLarge).isEqualTo(ofSmall).isLessThanOrEqualTo(8 * ADDED);
        assertThat(facts.byDay(FactQuery.of(PROJECT, Metric.NEW_CUSTOMERS, new Period(DAY, DAY.plusDays(1)))))
                .isEqualTo(Map.of(DAY, new Tally(2, 2)));
        assertThat(facts.opportunities(PROJECT)).hasSize(MANY + 1 + 2 * ADDED);
    }

    private void add(long customer) {
        LongStream.range(0, ADDED).forEach(number -> happens(make(customer, number)));
    }

    private Issue make(long customer, long number) {
        return issues.createSubTask(
                SalesIssueType.OPPORTUNITY,
                ++last,
                customer,
                "lily",
                Map.of(SalesField.AMOUNT, 100.0, SalesField.CLOSE_DATE, DAY.plusDays(number % 20)));
    }

    private void happens(Issue issue) {
        listener.changed(new IssueChanged(issue, What.EDITED));
    }
}
