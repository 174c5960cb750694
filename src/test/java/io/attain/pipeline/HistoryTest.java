package io.attain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.pipeline.History.Field;
import io.attain.pipeline.History.Step;
import io.attain.results.ExpectedClose;
import io.attain.results.Result;
import io.attain.results.StageChange;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Stages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An opportunity's way: 11 is Lead, 13 Visited, 16 Won, 17 Lost, and 99 belongs to no stage. */
class HistoryTest {

    private static final Instant START = Instant.parse("2026-11-02T20:00:00Z");
    private static final Scope EAST = new Scope("East China", "Product A", "New");

    @Test
    void itComesToItsFirstStageWhenItIsMade() {
        assertThat(way("11", "lily")).containsExactly("lead 0 mei lily");
    }

    @Test
    void eachChangeOfStageIsToldWithWhoHadItThen() {
        assertThat(way(
                        "16",
                        "tom",
                        status(1, "11", "13"),
                        owner(2, "lily", "tom"),
                        status(3, "13", "11"),
                        status(4, "11", "13"),
                        status(5, "13", "16")))
                .containsExactly(
                        "lead 0 mei lily", "visited 1 li lily", "lead 3 li tom", "visited 4 li tom", "won 5 li tom");
    }

    @Test
    void whoIsGivenItWithTheMoveHasItThen() {
        assertThat(way("13", "tom", owner(1, "lily", "tom"), status(1, "11", "13")))
                .containsExactly("lead 0 mei lily", "visited 1 li tom");
    }

    @Test
    void whatNobodyHadCountsForWhoIsGivenItFirst() {
        assertThat(way("13", "", owner(2, "", "tom"), status(1, "11", "13"), owner(3, "tom", "")))
                .containsExactly("lead 0 mei tom", "visited 1 li tom");
        assertThat(way("11", "")).containsExactly("lead 0 mei ");
    }

    @Test
    void aStatusOfNoStageIsNoneAndOneOfTheSameStageIsNoChange() {
        assertThat(way("11", "lily", status(1, "99", "11"), status(2, "11", "99"), status(3, "99", "11")))
                .containsExactly("lead 1 li lily", "null 2 li lily", "lead 3 li lily");
        Stages wider = InMemoryStages.withDemo();
        assertThat(way(wider, "21", "lily", status(1, "13", "21"))).containsExactly("demo 0 mei lily");
    }

    @Test
    void itIsWonSinceItCameToTheWonStageThatItIsAt() {
        assertThat(wonAt("16", status(1, "11", "16"), status(2, "16", "11"), status(3, "11", "16")))
                .contains(START.plusSeconds(3 * 3_600L));
        assertThat(wonAt("11", status(1, "11", "16"), status(2, "16", "11"))).isEmpty();
        assertThat(wonAt("99")).isEmpty();
    }

    private static Optional<Instant> wonAt(String status, Step... steps) {
        return new History(START, "mei", status, "lily", List.of(steps)).wonAt(InMemoryStages.standard());
    }

    @Test
    void whenItWasExpectedToCloseIsToldFromTheDayOfNowBackToTheFirst() {
        LocalDate first = LocalDate.of(2026, 11, 20);
        LocalDate then = LocalDate.of(2026, 12, 4);

        assertThat(expected(
                        then,
                        day(1, "", first.toString()),
                        day(2, first.toString(), ""),
                        day(3, "2026-01-01", "2026-01-02"),
                        day(4, "", then.toString())))
                .as("another field has days of its own")
                .containsExactly(
                        new Expected(START, null),
                        new Expected(START.plusSeconds(3_600), first),
                        new Expected(START.plusSeconds(2 * 3_600), null),
                        new Expected(START.plusSeconds(4 * 3_600), then));
        assertThat(expected(first)).containsExactly(new Expected(START, first));
        assertThat(expected(null, day(1, "2026-01-01", "2026-01-02"))).containsExactly(new Expected(START, null));
    }

    @Test
    void whatIsExpectedOfOneThatIsWonOrLostIsNoFactButForWhatWasBefore() {
        LocalDate first = LocalDate.of(2026, 11, 20);
        LocalDate then = LocalDate.of(2026, 12, 4);
        Step[] steps = {
            day(1, "", first.toString()),
            day(2, first.toString(), then.toString()),
            status(3, "11", "17"),
            day(4, then.toString(), "2027-01-01")
        };

        assertThat(closes(LocalDate.of(2027, 1, 1), steps))
                .extracting(ExpectedClose::day, ExpectedClose::next)
                .containsExactly(tuple(first, then), tuple(then, LocalDate.of(2027, 1, 1)));
        assertThat(closes(LocalDate.of(2027, 1, 1), steps))
                .extracting(ExpectedClose::decidedAt)
                .containsOnly(START.plusSeconds(3 * 3_600));
        assertThat(closes(first, status(0, "11", "17")))
                .as("it was lost from the beginning")
                .isEmpty();
        assertThat(closes(first, status(2, "11", "99"))).hasSize(1);
        assertThat(closes(null, status(2, "11", "13"))).isEmpty();
    }

    private static List<ExpectedClose> closes(@Nullable LocalDate now, Step... steps) {
        return facts(now, steps).closes().get(7L);
    }

    private static List<Expected> expected(@Nullable LocalDate now, Step... steps) {
        return new History(START, "mei", "11", "lily", List.of(steps)).expected(now);
    }

    private static Step day(int hours, String from, String to) {
        return new Step(START.plusSeconds(hours * 3_600L), "li", History.Field.DAY, from, to);
    }

    @Test
    void theOrderInWhichItIsToldDoesNotMatter() {
        List<Step> steps =
                new ArrayList<>(List.of(status(1, "11", "13"), owner(2, "lily", "tom"), status(3, "13", "17")));
        Collections.reverse(steps);

        assertThat(way("17", "tom", steps.toArray(Step[]::new)))
                .containsExactly("lead 0 mei lily", "visited 1 li lily", "lost 3 li tom");
    }

    @Test
    void eachStageCountsOnceOnTheDayItWasReachedFirstInItsOwnersZone() {
        PipelineFacts facts =
                facts(status(1, "11", "13"), owner(2, "lily", "tom"), status(24, "13", "11"), status(48, "11", "13"));

        assertThat(facts.results().get(7L))
                .extracting(result -> result.metric() + " " + result.day() + " " + result.owner())
                .containsExactly(
                        "newProspects 2026-11-03 lily", "stage.lead 2026-11-03 lily", "stage.visited 2026-11-03 lily");
        assertThat(facts.results().get(7L))
                .allMatch(result -> result.amount() == 1 && result.scope().equals(EAST))
                .extracting(Result::customerId)
                .containsOnly(70L);
        assertThat(facts.changes().get(7L))
                .extracting(StageChange::from)
                .containsExactly(null, "lead", "visited", "lead");
    }

    @Test
    void aProspectIsOneThatCameToAnOpenStage() {
        assertThat(facts(status(1, "99", "16")).results().get(7L))
                .extracting(Result::metric)
                .contains(Metric.ofStage("won"))
                .doesNotContain(Metric.NEW_PROSPECTS);
    }

    private static PipelineFacts facts(Step... steps) {
        return facts(null, steps);
    }

    private static PipelineFacts facts(@Nullable LocalDate now, Step... steps) {
        String status = Stream.of(steps)
                .filter(step -> step.field() == History.Field.STATUS)
                .reduce((one, next) -> next)
                .orElseThrow()
                .to();
        History history = new History(START, "mei", status, "tom", List.of(steps));
        return PipelineFacts.of(
                List.of(new Opportunity(
                        7,
                        70,
                        1,
                        "tom",
                        InMemoryStages.standard().ofStatus(status).orElse(null),
                        500,
                        LocalDate.of(2026, 11, 20),
                        EAST,
                        false,
                        history.arrivals(InMemoryStages.standard()),
                        history.expected(now))),
                new InMemoryVocabularies(),
                new InMemoryCredits(),
                ids -> Set.of(),
                SetClock.at("2026-11-28T00:00:00Z", "Asia/Shanghai"));
    }

    private static List<String> way(String status, String owner, Step... steps) {
        return way(InMemoryStages.standard(), status, owner, steps);
    }

    private static List<String> way(Stages stages, String status, String owner, Step... steps) {
        return new History(START, "mei", status, owner, List.of(steps))
                .arrivals(stages).stream()
                        .map(arrival -> arrival.code() + " "
                                + Duration.between(START, arrival.at()).toHours() + " " + arrival.by() + " "
                                + arrival.owner())
                        .toList();
    }

    private static Step status(int hours, String from, String to) {
        return new Step(START.plusSeconds(hours * 3_600L), "li", Field.STATUS, from, to);
    }

    private static Step owner(int hours, String from, String to) {
        return new Step(START.plusSeconds(hours * 3_600L), "li", Field.OWNER, from, to);
    }
}
