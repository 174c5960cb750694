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
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.words.InMemoryStages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final CountingAnew counting = new CountingAnew(
            facts,
            scan,
            opportunities,
            new PostingOpportunities(
                    facts,
                    (source, id, results) -> posted.addAll(results),
                    Supplier::get,
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
                        List.of(new Arrival(InMemoryStages.stage("lead"), Instant.EPOCH, "lily", "lily")))));
    }

    @Test
    void allOpportunitiesAreCountedSoonAfterAndTheFactsAreNotWholeUntilThen() {
        counting.mappedAnew(PROJECT);
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
    void factsThatWereNeverWholeDoNotBecomeSo() {
        facts.markPartial(PROJECT);
        counting.mappedAnew(PROJECT);
        waiting.forEach(Runnable::run);

        assertThat(facts.isWhole(PROJECT)).isFalse();
    }
}
