package io.attain.activity.weekly.app;

import static io.attain.activity.weekly.app.WeekFixture.MONDAY;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.activity.weekly.FrozenReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The week of 23 November closes when Friday's logs are locked: at the end of Monday the 30th, everywhere a day later. */
@WeekTables
class FreezingReportsTest {

    private final WeekFixture site;

    FreezingReportsTest(AoDatabase database) {
        this.site = new WeekFixture(database);
        site.team("lily", "tom");
    }

    @Test
    void aWeekIsNotedOnceItsLastLogIsLockedEverywhere() {
        assertThat(nightOf(MONDAY.plusDays(8))).as("three weeks of three teams").isEqualTo(9);
        assertThat(weeks(1)).doesNotContainKey(MONDAY);

        assertThat(nightOf(MONDAY.plusDays(9))).isEqualTo(3);
        assertThat(weeks(FrozenReports.WHOLE)).containsKey(MONDAY);
        assertThat(weeks(1)).containsKey(MONDAY);
    }

    @Test
    void whatWasNotedNeverChanges() {
        site.won(1, "lily", MONDAY, 700);
        nightOf(MONDAY.plusDays(9));
        Map<LocalDate, FrozenReports.Frozen> noted = weeks(1);
        site.won(1, "lily", MONDAY, 900);

        assertThat(nightOf(MONDAY.plusDays(10))).isZero();
        assertThat(weeks(1)).isEqualTo(noted);
        assertThat(noted.get(MONDAY).figures().values())
                .containsEntry("won", "700 1")
                .containsEntry("won@lily", "700 1");
    }

    @Test
    void ofTwoNodesThatNoteTheSameOneDoes() throws Exception {
        site.today = MONDAY.plusDays(9);
        AtomicInteger noted = new AtomicInteger();

        assertThat(Together.failures(1, at -> noted.addAndGet(site.freezing.freeze(PROJECT, site.today))))
                .isEmpty();
        assertThat(noted).hasValue(12);
    }

    private int nightOf(LocalDate day) {
        site.today = day;
        return site.freezing.freeze(PROJECT, day);
    }

    private Map<LocalDate, FrozenReports.Frozen> weeks(long team) {
        return site.frozen.of(PROJECT, team, List.of(MONDAY.minusWeeks(1), MONDAY));
    }
}
