package io.attain.attainment.standing.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.standing.Milestone;
import io.attain.attainment.standing.Standing;
import io.attain.attainment.standing.Standings.Change;
import io.attain.attainment.standing.Standings.Noted;
import io.attain.attainment.standing.Standings.Past;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine({StandingRow.class, MilestoneRow.class})
class StoredStandingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final List<Long> BOTH = List.of(7L, 8L);
    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    @Test
    void eachDayKeepsTheLastThatWasBelievedOnIt(AoDatabase database) {
        StoredStandings standings = new StoredStandings(database.activeObjects(), new PlainSql(database.executors()));
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
    void whoFoundAnotherBeforeNotesNothing(AoDatabase database) {
        StoredStandings standings = new StoredStandings(database.activeObjects(), new PlainSql(database.executors()));
        standings.note(List.of(new Change(null, standing(DAY, 40))), NOON);

        assertThat(standings.note(List.of(new Change(null, standing(DAY, 50))), NOON))
                .isEmpty();
        assertThat(standings.note(List.of(new Change(standing(DAY, 30), standing(DAY, 50))), NOON))
                .isEmpty();
        assertThat(standings.latest(List.of(7L))).containsEntry(7L, standing(DAY, 40));
    }

    @Test
    void ofManyNodesThatFindTheSameOneNotesIt(AoDatabase database) throws InterruptedException {
        AtomicInteger noted = new AtomicInteger();

        List<Throwable> failures = Together.failures(4, node -> {
            StoredStandings standings =
                    new StoredStandings(database.activeObjects(), new PlainSql(database.executors()));
            noted.addAndGet(standings
                    .note(List.of(new Change(null, standing(DAY, 40))), NOON)
                    .size());
        });

        assertThat(failures).isEmpty();
        assertThat(noted).hasValue(1);
    }

    @Test
    void aMilestoneIsNotedOnceAndStays(AoDatabase database) {
        StoredMilestones milestones = new StoredMilestones(database.activeObjects());
        Milestone most = new Milestone(7, 80, DAY);
        Milestone half = new Milestone(7, 50, DAY.minusDays(3));

        assertThat(milestones.add(most)).isTrue();
        assertThat(milestones.add(half)).isTrue();
        assertThat(milestones.add(new Milestone(7, 50, DAY))).isFalse();
        assertThat(milestones.of(7)).containsExactly(half, most);
        assertThat(milestones.of(8)).isEmpty();
    }

    private static Standing standing(LocalDate day, long amount) {
        return new Standing(7, day, 1, 100, new Tally(amount, 2), Pace.BEHIND);
    }
}
