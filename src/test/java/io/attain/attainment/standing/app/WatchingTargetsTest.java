package io.attain.attainment.standing.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.event.PaceChanged;
import io.attain.event.TargetAgreed;
import io.attain.kernel.SetClock;
import io.attain.results.Tally;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchingTargetsTest extends WatchedTarget {

    @Test
    void thatATargetIsAgreedIsToldOnce() {
        Version first = new Version(1, START, 1_000);
        versions.add(1, new Agreed(first, "lily", SetClock.noonOf(START).now()));
        save(List.of(first));
        watching.changed(List.of(nodes.find(1).orElseThrow()));
        watch(START);

        assertThat(told).containsExactly(new TargetAgreed(1, KEY, PROJECT, 1, 1_000, START, "lily"));
    }

    @Test
    void anotherPaceIsToldOnceAndOfWhatIsAgreedOnly() {
        watch(START.plusDays(5));
        assertThat(told).isEmpty();

        agreed();
        LocalDate later = START.plusDays(8);
        result(1, START.plusDays(6), 500);
        watch(later);
        watch(later);
        watch(QUARTER.end());

        assertThat(told)
                .filteredOn(PaceChanged.class::isInstance)
                .containsExactly(
                        new PaceChanged(1, KEY, PROJECT, "atRisk", "onTrack", later),
                        new PaceChanged(1, KEY, PROJECT, "onTrack", "finished", QUARTER.end()));
    }

    @Test
    void whatEndedIsStillNotedWhenAResultOfItsPeriodChanges() {
        agreed();
        watch(QUARTER.end().plusDays(3));
        LocalDate late = QUARTER.end().plusDays(40);
        result(1, START.plusDays(2), 400);
        watch(late);

        assertThat(standings.latest(List.of(1L)).get(1L).day()).isEqualTo(late);
        assertThat(milestones.of(1)).isEmpty();
        assertThat(believed(late.minusDays(1)).day()).isEqualTo(QUARTER.end().plusDays(3));
    }

    @Test
    void whatWasBelievedStaysWhateverIsBookedLater() {
        agreed();
        result(1, START.plusDays(2), 400);
        watch(START.plusDays(8));
        result(2, START.plusDays(2), 100);
        watch(START.plusDays(12));

        assertThat(believed(START.plusDays(11)).reached()).isEqualTo(new Tally(400, 1));
        assertThat(believed(START.plusDays(12)).reached()).isEqualTo(new Tally(500, 2));
    }

    @Test
    void ofTwoNodesThatFindTheSameOneTells() {
        agreed();
        List<Serializable> there = new ArrayList<>();
        day = START.plusDays(8);
        result(1, START.plusDays(6), 500);
        standings.meanwhile = () -> watching(there).again(PROJECT);

        watch(day);

        assertThat(there).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void eventsAreSerialisable() throws IOException {
        agreed();
        result(1, START.plusDays(6), 500);
        watch(START.plusDays(8));

        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            for (Serializable event : told) {
                out.writeObject(event);
            }
        }
        assertThat(told).isNotEmpty();
    }
}
