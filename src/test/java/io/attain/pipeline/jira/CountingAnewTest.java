package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.IssueScan;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.InMemoryCredits;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.words.CountedWins;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountingAnewTest {

    private static final long PROJECT = 1;

    private final InMemoryFacts facts = new InMemoryFacts();
    private final List<Result> posted = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final IssueScan scan = mock();
    private final JiraOpportunities opportunities = mock();
    private final FollowingLater later = mock();
    private final Issue customer = mock();
    private final InMemoryVocabularies words = new InMemoryVocabularies();
    private final CountingAnew counting = new CountingAnew(
            facts,
            scan,
            opportunities,
            new PostingOpportunities(
                    facts,
                    (source, id, results) -> posted.addAll(results),
                    Supplier::get,
                    words,
                    new InMemoryCredits(),
                    ids -> Set.of(),
                    SetClock.at("2026-11-28T00:00:00Z", "UTC")),
            later);

    @BeforeEach
    void oneLead() {
        facts.markWhole(PROJECT);
        doAnswer(call -> {
                    call.<Consumer<Issue>>getArgument(2).accept(customer);
                    return null;
                })
                .when(scan)
                .forEach(anyLong(), anyCollection(), any());
        doAnswer(call -> waiting.add(call.getArgument(1))).when(later).again(anyString(), any());
        when(opportunities.ofCustomer(customer))
                .thenReturn(List.of(new Opportunity(
                        7,
                        70,
                        PROJECT,
                        "lily",
                        InMemoryStages.stage("lead"),
                        0,
                        null,
                        Scope.ANY,
                        false,
                        List.of(new Arrival(InMemoryStages.stage("lead"), Instant.EPOCH, "lily", "lily")),
                        List.of())));
    }

    @Test
    void allOpportunitiesAreCountedSoonAfterAndTheFactsAreNotWholeUntilThen() {
        counting.countsOtherwise(PROJECT);
        assertThat(posted).isEmpty();
        assertThat(facts.isWhole(PROJECT)).isFalse();

        waiting.forEach(Runnable::run);
        assertThat(posted)
                .extracting(Result::metric)
                .contains(InMemoryStages.stage("lead").metric());
        assertThat(facts.changes(PROJECT, 0, 9)).hasSize(1);
        assertThat(facts.isWhole(PROJECT)).isTrue();
    }

    @Test
    void winsOfBeforeCountForAMetricThatIsNew() {
        when(opportunities.ofCustomer(customer)).thenReturn(List.of(won(7, 500), won(8, 700)));
        counting.countsOtherwise(PROJECT);
        waiting.forEach(Runnable::run);
        posted.clear();

        words.add(PROJECT, "sum.repeat", new CountedWins(Scope.ANY, CountedWins.Buyers.EXISTING));
        counting.countsOtherwise(PROJECT);
        waiting.forEach(Runnable::run);

        assertThat(posted.stream().filter(result -> !result.metric().isStandard()))
                .extracting(result -> result.sourceId() + " " + result.metric() + " " + result.amount())
                .contains("8 sum.repeat 700")
                .noneMatch(each -> each.startsWith("7 sum"));
    }

    private static Opportunity won(long id, long amount) {
        LocalDate day = LocalDate.of(2026, 11, (int) id);
        return new Opportunity(
                id,
                70,
                PROJECT,
                "lily",
                InMemoryStages.stage("won"),
                amount,
                day,
                Scope.ANY,
                false,
                List.of(),
                List.of());
    }

    @Test
    void factsThatWereNeverWholeDoNotBecomeSo() {
        facts.markPartial(PROJECT);
        counting.countsOtherwise(PROJECT);
        waiting.forEach(Runnable::run);

        assertThat(facts.isWhole(PROJECT)).isFalse();
    }
}
