package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.Expected;
import io.attain.pipeline.InMemoryCredits;
import io.attain.pipeline.Opportunity;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.StageChange;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customer 10 won twice and customer 11 once; in this week it is the turn of neither. */
class OpportunityResultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant LAST_RUN = Instant.parse("2026-11-27T02:30:00Z");

    private final IssueScan scan = mock();
    private final JiraOpportunities opportunities = mock();
    private final Map<Long, List<Opportunity>> ofCustomers = new HashMap<>();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final InMemoryCredits credits = new InMemoryCredits();
    private final Set<Long> asked = new HashSet<>();
    private final OpportunityResults results = new OpportunityResults(
            scan,
            opportunities,
            SalesSite.noneRemoved(),
            facts,
            new InMemoryVocabularies(),
            credits,
            ids -> Set.of(),
            SetClock.at("2026-11-28T00:00:00Z", "UTC"));
    private final List<Issue> customers = new ArrayList<>();
    private final List<Issue> won = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void threeWins() {
        customers.add(issue(10, null, Instant.EPOCH));
        customers.add(issue(11, null, Instant.EPOCH));
        win(20, 10, TODAY.minusDays(9), Instant.EPOCH);
        win(21, 10, TODAY.minusDays(3), Instant.EPOCH);
        win(22, 11, TODAY.minusDays(1), Instant.EPOCH);
        doAnswer(call -> {
                    customers.forEach(call.<Consumer<Issue>>getArgument(2));
                    won.forEach(call.<Consumer<Issue>>getArgument(2));
                    return null;
                })
                .when(scan)
                .forEach(anyLong(), eq(List.of(SalesIssueType.CUSTOMER, SalesIssueType.OPPORTUNITY)), any());
        doAnswer(call -> {
                    asked.addAll(call.getArgument(2));
                    won.forEach(call.<Consumer<Issue>>getArgument(3));
                    return null;
                })
                .when(scan)
                .forEach(anyLong(), eq(List.of(SalesIssueType.OPPORTUNITY)), anySet(), any());
    }

    @Test
    void aWholeReadingTellsEveryWin() {
        tell(Reading.ALL);

        assertThat(told).containsExactly("20 first won", "21 won", "22 first won");
    }

    @Test
    void opportunitiesOfWhichSomethingIsKeptAreAskedForAlthoughAnIndexDoesNotFindThem() {
        facts.replaceChanges(Map.of(23L, List.of(new StageChange(23, 1, 10, null, "open", LAST_RUN, "lily", "lily"))));

        tell(Reading.ALL);

        assertThat(asked).containsExactly(23L);
    }

    @Test
    void ofACustomerWithANewWinAllWinsAreReadForOneOfThemIsTheFirst() {
        win(19, 10, TODAY.minusDays(20), LAST_RUN);

        tell(quietDay());

        assertThat(told).containsExactly("19 first won", "20 won", "21 won", "22 unread");
    }

    @Test
    void aChangedCustomersWinsAreRead() {
        customers.set(1, issue(11, null, LAST_RUN));

        tell(quietDay());

        assertThat(told).containsExactly("20 unread", "21 unread", "22 first won");
    }

    @Test
    void whatStandsUnderNoCustomerIsReadEachNightSoThatItCountsForNothing() {
        won.add(issue(24, 99L, Instant.EPOCH));

        tell(quietDay());

        assertThat(told).containsExactly("20 unread", "21 unread", "22 unread");
    }

    /** It is the first no longer: another one was won before it meanwhile. */
    @Test
    void someAreToldAgainByWhatTheirCustomersHaveWonByNow() {
        win(19, 10, TODAY.minusDays(20), LAST_RUN);
        when(scan.now(any())).thenAnswer(call -> Stream.concat(customers.stream(), won.stream())
                .filter(issue -> call.<Collection<Long>>getArgument(0).contains(issue.getId()))
                .collect(Collectors.toMap(Issue::getId, issue -> issue)));

        results.tell(1, Set.of(20L, 98L), witness());
        assertThat(told).containsExactly("20 won");
        results.tell(2, Set.of(20L), witness());
        assertThat(told).hasSize(1);
    }

    /** A day that is neither customer's. */
    private static Reading quietDay() {
        return Stream.iterate(TODAY, day -> day.plusDays(1))
                .map(day -> Reading.since(LAST_RUN, day))
                .filter(reading -> !reading.includes(10, Instant.EPOCH) && !reading.includes(11, Instant.EPOCH))
                .findFirst()
                .orElseThrow();
    }

    private void tell(Reading reading) {
        results.tell(1, reading, witness());
    }

    private ResultSource.Witness witness() {
        return new ResultSource.Witness() {
            @Override
            public void there(Result result) {
                if (result.metric().equals(Metric.REVENUE)) {
                    told.add(String.valueOf(result.sourceId()));
                } else if (result.metric().equals(Metric.NEW_CUSTOMERS)) {
                    told.set(told.size() - 1, result.sourceId() + " first");
                }
            }

            @Override
            public void there(StageChange change) {
                told.set(told.size() - 1, told.get(told.size() - 1) + " " + change.to());
            }

            @Override
            public void unread(long sourceId) {
                told.add(sourceId + " unread");
            }
        };
    }

    private void win(long id, long customer, LocalDate closed, Instant updated) {
        Issue issue = issue(id, customer, updated);
        Opportunity opportunity = new Opportunity(
                id,
                customer,
                1,
                "lily",
                InMemoryStages.stage("won"),
                5,
                closed,
                Scope.ANY,
                false,
                List.of(new Arrival(InMemoryStages.stage("won"), LAST_RUN, "lily", "lily")),
                List.of(new Expected(LAST_RUN.minusSeconds(1), closed)));
        Issue its = customers.stream()
                .filter(each -> each.getId() == customer)
                .findFirst()
                .orElseThrow();
        List<Opportunity> all = ofCustomers.computeIfAbsent(customer, none -> new ArrayList<>());
        all.add(opportunity);
        when(opportunities.read(issue, Scope.ANY)).thenReturn(Optional.of(opportunity));
        when(opportunities.customerOf(issue)).thenReturn(Optional.of(its));
        when(opportunities.ofCustomer(its)).thenReturn(all);
        won.add(issue);
    }

    private static Issue issue(long id, @Nullable Long parent, Instant updated) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getParentId()).thenReturn(parent);
        when(issue.getUpdated()).thenReturn(Timestamp.from(updated));
        return issue;
    }
}
