package io.attain.attainment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.standing.Standings.Change;
import io.attain.attainment.standing.Standings.Noted;
import io.attain.attainment.standing.Standings.Past;
import io.attain.results.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How targets stood, wherever kept. */
public interface StandingsContract {

    LocalDate DAY = LocalDate.of(2026, 11, 16);
    List<Long> BOTH = List.of(7L, 8L);
    Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    /** Where they are kept; of each test one place, in which there was nothing before. */
    Standings standings();

    @Test
    default void eachDayKeepsTheLastThatWasBelievedOnIt() {
        Standings standings = standings();
        Standing monday = standing(DAY, 40);
        Standing evening = standing(DAY, 50);
        Standing thursday = standing(DAY.plusDays(3), 45);
        assertThat(standings.note(List.of(new Change(null, monday)), NOON)).containsExactly(7L);
        assertThat(standings.note(List.of(new Change(monday, evening)), NOON.plusSeconds(60)))
                .containsExactly(7L);
        assertThat(standings.note(List.of(new Change(evening, thursday)), NOON.plusSeconds(90)))
                .containsExactly(7L);

        assertThat(standings.latest(List.of(7L, 8L))).containsOnlyKeys(7L).containsEntry(7L, thursday);
        Past asOfMonday = new Past(DAY, new Noted(evening, NOON.plusSeconds(60)));
        assertThat(standings.by(BOTH, DAY.minusDays(1))).isEqualTo(Map.of(7L, new Past(DAY, null)));
        assertThat(standings.by(BOTH, DAY)).isEqualTo(Map.of(7L, asOfMonday));
        assertThat(standings.by(BOTH, DAY.plusDays(2))).isEqualTo(Map.of(7L, asOfMonday));
        assertThat(standings.by(BOTH, DAY.plusDays(9)))
                .isEqualTo(Map.of(7L, new Past(DAY, new Noted(thursday, NOON.plusSeconds(90)))));
    }

    @Test
    default void whoFoundAnotherBeforeNotesNothing() {
        Standings standings = standings();
        standings.note(List.of(new Change(null, standing(DAY, 40))), NOON);

        assertThat(standings.note(List.of(new Change(null, standing(DAY, 50))), NOON))
                .isEmpty();
        assertThat(standings.note(List.of(new Change(standing(DAY, 30), standing(DAY, 50))), NOON))
                .isEmpty();
        assertThat(standings.latest(List.of(7L))).containsEntry(7L, standing(DAY, 40));
    }

    @Test
    default void ofManyThoseAreNotedThatNobodyWasFasterWith() {
        Standings standings = standings();
        standings.note(List.of(new Change(null, standing(DAY, 40))), NOON);

        assertThat(standings.note(
                        List.of(new Change(null, standing(DAY, 50)), new Change(null, standing(8, DAY, 60))), NOON))
                .containsExactly(8L);

        assertThat(standings.latest(BOTH)).isEqualTo(Map.of(7L, standing(DAY, 40), 8L, standing(8, DAY, 60)));
    }

    @Test
    default void ofNoneNothingIsAskedOrNoted() {
        assertThat(standings().note(List.of(), NOON)).isEmpty();
        assertThat(standings().latest(List.of())).isEmpty();
        assertThat(standings().by(List.of(), DAY)).isEmpty();
    }

    /** The widest amounts, and a day of a leap year. */
    @Test
    default void whatIsNotedIsToldToTheLastDigit() {
        Standings standings = standings();
        LocalDate leap = LocalDate.of(2028, 2, 29);
        Standing wide = new Standing(7, leap, 3, Long.MAX_VALUE, new Tally(Long.MIN_VALUE, 1), Pace.BEHIND);

        standings.note(List.of(new Change(null, wide)), NOON);

        assertThat(standings.latest(BOTH)).isEqualTo(Map.of(7L, wide));
        assertThat(standings.by(BOTH, leap)).isEqualTo(Map.of(7L, new Past(leap, new Noted(wide, NOON))));
        assertThat(standings.by(BOTH, leap.minusDays(1))).isEqualTo(Map.of(7L, new Past(leap, null)));
    }

    /** How one target stood. */
    static Standing standing(LocalDate day, long amount) {
        return standing(7, day, amount);
    }

    private static Standing standing(long issue, LocalDate day, long amount) {
        return new Standing(issue, day, 1, 100, new Tally(amount, 2), Pace.BEHIND);
    }
}
