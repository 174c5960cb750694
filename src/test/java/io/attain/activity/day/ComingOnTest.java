package io.attain.activity.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.Ticks.Ticked;
import io.attain.kernel.Metric;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Playbook;
import io.attain.playbook.Rhythm;
import io.attain.playbook.Step;
import io.attain.results.StageChange;
import io.attain.words.InMemoryStages;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a deal's way on Monday the 23rd says that was done: calls lead from Lead, visits from Contacted. */
class ComingOnTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final ComingOn lilys = new ComingOn(
            Playbook.standard(key -> Label.NONE), new InMemoryStages().of(1), "lily", ZoneId.of("Asia/Shanghai"));

    private final List<StageChange> way = new ArrayList<>();

    @Test
    void aDealThatCameOnSpeaksForWhatItsFormerStageAsksFor() {
        moved(null, "lead", 20, "lily");
        moved("lead", "contacted", 23, "lily");

        assertThat(counted()).containsExactly(Metric.CALLS);
        assertThat(lilys.on(MONDAY.minusDays(3), way, List.of(), ComingOnTest::notAsked))
                .isEmpty();

        moved("contacted", "visited", 23, "lily");

        assertThat(counted()).containsExactly(Metric.CALLS, Metric.VISITS);
    }

    @Test
    void whatWasTickedOffSinceItCameToThatStageIsNotCountedTwice() {
        moved(null, "lead", 18, "lily");
        moved("lead", "contacted", 20, "lily");
        moved("contacted", "visited", 23, "lily");

        assertThat(counted(tick("visits", 23, "lily"))).isEmpty();
        assertThat(counted(tick("visits", 20, "lily")))
                .as("ticked off on the Friday")
                .isEmpty();
        assertThat(counted(tick("visits", 19, "lily"))).as("a visit before").containsExactly(Metric.VISITS);
        assertThat(counted(tick("calls", 23, "lily"))).as("something else").containsExactly(Metric.VISITS);
        assertThat(counted(tick("visits", 23, "wang"))).as("by somebody else").containsExactly(Metric.VISITS);
    }

    @Test
    void whatWentBackWasLostOrWasMovedByAnotherSpeaksForNothing() {
        moved("contacted", "lead", 23, "lily");
        assertThat(counted()).isEmpty();

        way.clear();
        moved("lead", "contacted", 23, "lily");
        moved("contacted", "lead", 23, "lily");
        assertThat(counted()).as("there and back").isEmpty();

        way.clear();
        moved("lead", "lost", 23, "lily");
        assertThat(counted()).isEmpty();

        way.clear();
        moved("lead", "contacted", 23, "mei");
        assertThat(counted()).isEmpty();
    }

    @Test
    void aDayIsThePersonsOwn() {
        way.add(change("lead", "contacted", Instant.parse("2026-11-22T17:00:00Z"), "lily"));
        assertThat(counted()).containsExactly(Metric.CALLS);
    }

    private Set<Metric> counted(Ticked... ticks) {
        return lilys.on(MONDAY, way, List.of(ticks), ComingOnTest::notAsked);
    }

    /** The standard playbook asks for the same whoever the customer is. */
    private static CustomerKind notAsked() {
        throw new AssertionError("Nobody need know");
    }

    @Test
    void itSpeaksForWhatIsAskedOfSuchACustomer() {
        moved("lead", "contacted", 23, "lily");
        Step calls = step(CustomerKind.NEW, "calls");
        Step visits = step(CustomerKind.EXISTING, "visits");

        assertThat(counted(CustomerKind.NEW, calls, visits)).containsExactly(Metric.CALLS);
        assertThat(counted(CustomerKind.EXISTING, calls, visits)).containsExactly(Metric.VISITS);
        assertThat(counted(CustomerKind.EXISTING, calls)).as("or of the other").containsExactly(Metric.CALLS);
        assertThat(counted(CustomerKind.NEW, visits)).containsExactly(Metric.VISITS);
        assertThat(counted(CustomerKind.NEW, calls, step(CustomerKind.NEW, "needsReports"), visits))
                .as("the last of its list")
                .containsExactly(Metric.NEEDS_REPORTS);
        assertThat(counted(CustomerKind.NEW, step(CustomerKind.NEW, "step.offer")))
                .isEmpty();
    }

    private Set<Metric> counted(CustomerKind customers, Step... steps) {
        ComingOn asked = new ComingOn(
                new Playbook(List.of(steps)), new InMemoryStages().of(1), "lily", ZoneId.of("Asia/Shanghai"));
        return asked.on(MONDAY, way, List.of(), () -> customers);
    }

    private static Step step(CustomerKind customers, String code) {
        return new Step(customers, "lead", code, Label.NONE, 1, Rhythm.WEEK, false, false, Label.NONE);
    }

    private void moved(@Nullable String from, String to, int day, String by) {
        way.add(change(from, to, Instant.parse("2026-11-%dT05:00:00Z".formatted(day)), by));
    }

    private static StageChange change(@Nullable String from, String to, Instant at, String by) {
        return new StageChange(7, 1, 3, from, to, at, by, "lily");
    }

    private static Ticked tick(String code, int day, String by) {
        return new Ticked(new Whose(by, LocalDate.of(2026, 11, day)), 7, code, false);
    }
}
