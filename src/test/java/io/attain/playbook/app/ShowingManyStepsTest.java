package io.attain.playbook.app;

import static io.attain.playbook.SomeSteps.each;
import static io.attain.playbook.SomeSteps.required;
import static io.attain.playbook.SomeSteps.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.app.LogBook;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.SetClock;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.InMemoryPlaybooks;
import io.attain.playbook.Listed;
import io.attain.playbook.Rhythm;
import io.attain.playbook.Step;
import io.attain.playbook.app.ShowingSteps.Shown;
import io.attain.results.app.FactBook;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deals 1 to 4 of Lily's at Lead, of which 3 and 4 are of the same customer, 9, and 5 at a status that is no stage. */
class ShowingManyStepsTest {

    private static final long PROJECT = 1;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<Listed> ALL = List.of(
            deal(1, "lead", Set.of(1L)),
            deal(2, "lead", Set.of(2L)),
            deal(3, "lead", Set.of(3L)),
            deal(4, "lead", Set.of(4L)),
            deal(5, null, Set.of(5L)),
            deal(9, "lead", Set.of(3L, 4L, 9L)));

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks()
            .with(
                    PROJECT,
                    MONDAY.minusMonths(6),
                    each("calls", 3, Rhythm.WEEK),
                    each("visits", 1, Rhythm.MONTH),
                    required("step.offer", new Label("Offer", "")));

    @Property(tries = 200)
    void manyAreToldAsEachAloneIs(@ForAll("ticks") List<Ticked> ticked, @ForAll("callers") String caller) {
        ShowingSteps steps = steps(ticked);
        Map<Listed, List<Shown>> alone = new LinkedHashMap<>();
        ALL.forEach(listed -> alone.put(listed, steps.of(listed, caller)));
        alone.values().removeIf(List::isEmpty);

        assertThat(steps.ofEach(ALL, caller)).isEqualTo(alone);
    }

    @Property(tries = 200)
    void whatIsMissingIsWhatIsRequiredAndWasNeverDone(
            @ForAll("ticks") List<Ticked> ticked, @ForAll("callers") String caller) {
        ShowingSteps steps = steps(ticked);

        for (Listed listed : ALL) {
            List<Step> never = steps.of(listed, caller).stream()
                    .filter(shown -> shown.step().required() && shown.last() == null)
                    .map(Shown::step)
                    .toList();
            assertThat(steps.missing(listed, caller)).as(listed.key()).isEqualTo(never);
        }
    }

    @Property(tries = 200)
    void whatOthersHaveOnlyDraftedIsAsIfItWereNot(@ForAll("ticks") List<Ticked> ticked) {
        List<Ticked> known = ticked.stream()
                .filter(each -> each.submitted() || each.by().equals("mei"))
                .toList();

        assertThat(steps(ticked).ofEach(ALL, "mei")).isEqualTo(steps(known).ofEach(ALL, "mei"));
    }

    @Test
    void whatIsCountedOverAllOfAPersonsIsAskedWithNoneOfThem() {
        playbooks.with(PROJECT, MONDAY, shared("calls", 10, Rhythm.WEEK), each("visits", 1, Rhythm.WEEK));

        assertThat(steps(List.of()).ofEach(ALL, "lily").values()).hasSize(5).allSatisfy(shown -> assertThat(shown)
                .extracting(each -> each.step().code())
                .containsExactly("visits"));

        playbooks.with(PROJECT, MONDAY, shared("calls", 10, Rhythm.WEEK));
        assertThat(steps(List.of()).ofEach(ALL, "lily")).isEmpty();
    }

    @Test
    void nothingIsAskedOfNone() {
        assertThat(steps(List.of()).ofEach(List.of(), "lily")).isEmpty();
        assertThat(steps(List.of()).of(ALL.get(4), "lily")).isEmpty();
        assertThat(steps(List.of()).missing(ALL.get(4), "lily")).isEmpty();
    }

    @Test
    void aTickIsOfItsIssueItsDayAndItsWriter() {
        Shown calls = steps(List.of(new Ticked(new Whose("lily", MONDAY), 3, "calls", false)))
                .of(ALL.get(5), "lily")
                .get(0);

        assertThat(calls.last()).isNotNull();
        assertThat(calls.isTicked(3, "lily", MONDAY)).isTrue();
        assertThat(calls.isTicked(9, "lily", MONDAY)).as("with its deal").isFalse();
        assertThat(calls.isTicked(3, "mei", MONDAY)).isFalse();
        assertThat(calls.isTicked(3, "lily", MONDAY.minusDays(1))).isFalse();
    }

    @Provide
    Arbitrary<String> callers() {
        return Arbitraries.of("lily", "mei");
    }

    @Provide
    Arbitrary<List<Ticked>> ticks() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9),
                        Arbitraries.of("calls", "visits", "step.offer", "step.gone"),
                        Arbitraries.of("lily", "mei"),
                        Arbitraries.integers().between(-70, 0).map(MONDAY::plusDays),
                        Arbitraries.of(true, false))
                .as((issue, code, by, day, submitted) -> new Ticked(new Whose(by, day), issue, code, submitted))
                .list()
                .uniqueElements(each -> List.of(each.issueId(), each.code(), each.by(), each.day()))
                .ofMaxSize(30)
                .map(all -> all.stream().sorted(Ticked.EARLIEST).toList());
    }

    private ShowingSteps steps(List<Ticked> ticked) {
        return new ShowingSteps(
                playbooks,
                ids -> ticked.stream()
                        .filter(each -> ids.contains(each.issueId()))
                        .sorted(Ticked.EARLIEST)
                        .toList(),
                mock(FactBook.class),
                mock(LogBook.class),
                new InMemoryCalendars(),
                SetClock.noonOf(MONDAY));
    }

    private static Listed deal(long id, @Nullable String stage, Set<Long> counted) {
        return new Listed(
                PROJECT,
                id,
                "SALES-" + id,
                "Deal " + id,
                CustomerKind.NEW,
                stage,
                MONDAY.minusYears(1),
                "lily",
                counted);
    }
}
