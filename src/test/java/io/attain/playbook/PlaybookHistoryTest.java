package io.attain.playbook;

import static io.attain.playbook.SomeSteps.always;
import static io.attain.playbook.SomeSteps.each;
import static io.attain.playbook.SomeSteps.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaybookHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Step VISITS = each("visits", 3, Rhythm.WEEK);

    @Test
    void aProjectThatSaidNothingGoesByTheStandardOne() {
        PlaybookHistory none = always(VISITS);

        assertThat(none.version()).isZero();
        assertThat(none.latest()).isEqualTo(none.standard());
        assertThat(none.on(MONDAY)).isEqualTo(none.standard());
        assertThat(none.versionOn(MONDAY)).isEmpty();
        assertThat(none.newestFirst()).isEmpty();
        assertThat(none.playbooks()).containsExactly(none.standard());
        assertThat(none.askedSince(VISITS, MONDAY)).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void aVersionHoldsFromTheMorningOfItsDay() {
        PlaybookHistory history = with(always(VISITS), MONDAY);

        assertThat(history.on(MONDAY.minusDays(1)).steps()).containsExactly(VISITS);
        assertThat(history.on(MONDAY).steps()).isEmpty();
        assertThat(history.versionOn(MONDAY.minusDays(1))).isEmpty();
        assertThat(history.versionOn(MONDAY)).map(PlaybookVersion::number).contains(1);
    }

    @Test
    void whatIsSaidLaterForAnEarlierDayTakesThePlaceOfWhatWasToCome() {
        PlaybookHistory history = with(with(always(), MONDAY.plusWeeks(4), VISITS), MONDAY);

        assertThat(history.on(MONDAY.plusWeeks(4)).steps()).isEmpty();
        assertThat(history.latest().steps()).isEmpty();
        assertThat(history.newestFirst()).extracting(PlaybookVersion::number).containsExactly(2, 1);
    }

    @Test
    void aStepIsAskedForSinceItCameBack() {
        PlaybookHistory history =
                with(with(always(VISITS), MONDAY, each("calls", 9, Rhythm.WEEK)), MONDAY.plusWeeks(2), VISITS);

        assertThat(history.askedSince(VISITS, MONDAY.minusDays(1))).isEqualTo(LocalDate.EPOCH);
        assertThat(history.askedSince(VISITS, MONDAY.plusWeeks(3))).isEqualTo(MONDAY.plusWeeks(2));
    }

    @Test
    void anotherNumberOfTimesIsTheSameStepAndAnotherWayOfCountingIsNot() {
        Step more = each("visits", 5, Rhythm.WEEK);

        assertThat(with(always(VISITS), MONDAY, more).askedSince(more, MONDAY)).isEqualTo(LocalDate.EPOCH);
        for (Step other : List.of(each("visits", 3, Rhythm.MONTH), SomeSteps.shared("visits", 3, Rhythm.WEEK))) {
            assertThat(with(always(VISITS), MONDAY, other).askedSince(other, MONDAY.plusDays(3)))
                    .as("%s", other)
                    .isEqualTo(MONDAY);
        }
    }

    @Property
    void ofTheVersionsThatHaveBegunTheOneSaidLastHolds(
            @ForAll("histories") PlaybookHistory history, @ForAll("days") LocalDate day) {
        Playbook holds = history.standard();
        for (PlaybookVersion version : history.versions()) {
            if (!version.from().isAfter(day)) {
                holds = version.playbook();
            }
        }

        assertThat(history.on(day)).isEqualTo(holds);
        assertThat(history.versionOn(day).map(PlaybookVersion::playbook).orElse(history.standard()))
                .isEqualTo(holds);
    }

    @Property
    void whatIsSaidForADayChangesNoDayBefore(
            @ForAll("histories") PlaybookHistory history,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate day) {
        PlaybookHistory next = with(history, from, each("calls", 7, Rhythm.MONTH));

        if (day.isBefore(from)) {
            assertThat(next.on(day)).isEqualTo(history.on(day));
        } else {
            assertThat(next.on(day)).isEqualTo(next.latest());
        }
    }

    @Property
    void aStepIsAskedForSinceTheFirstDayOfTheStretchThatHasIt(
            @ForAll("histories") PlaybookHistory history, @ForAll("days") LocalDate day) {
        if (history.on(day).find(VISITS).isEmpty()) {
            return;
        }
        LocalDate before = MONDAY.minusDays(20);
        LocalDate since = day;
        while (since.isAfter(before)
                && history.on(since.minusDays(1)).find(VISITS).isPresent()) {
            since = since.minusDays(1);
        }

        assertThat(history.askedSince(VISITS, day)).isEqualTo(since.isAfter(before) ? since : LocalDate.EPOCH);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 10).map(MONDAY::plusDays);
    }

    @Provide
    Arbitrary<PlaybookHistory> histories() {
        Arbitrary<Step[]> steps = Arbitraries.of(
                new Step[] {VISITS},
                new Step[] {},
                new Step[] {each("visits", 1, Rhythm.WEEK), each("calls", 2, Rhythm.MONTH)},
                new Step[] {each("visits", 3, Rhythm.MONTH)});
        Arbitrary<List<LocalDate>> from = days().list().ofMaxSize(6);
        Arbitrary<List<Step[]>> said = steps.list().ofSize(7);
        return Combinators.combine(from, said).as((days, all) -> {
            PlaybookHistory history = always(all.get(6));
            for (int number = 0; number < days.size(); number++) {
                history = with(history, days.get(number), all.get(number));
            }
            return history;
        });
    }

    @Test
    void allThatWasEverSaidIsKnownTheLatestFirst() {
        PlaybookHistory history = with(with(always(VISITS), MONDAY), MONDAY, each("calls", 2, Rhythm.MONTH));

        assertThat(history.playbooks())
                .extracting(
                        playbook -> playbook.steps().stream().map(Step::code).toList())
                .isEqualTo(Stream.of(List.of("calls"), List.<String>of(), List.of("visits"))
                        .toList());
    }
}
