package io.attain.activity.app;

import static io.attain.activity.app.LoggedWeek.PROJECT;
import static io.attain.activity.app.LoggedWeek.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.LogPolicy.Refusal;
import io.attain.activity.Reopening;
import io.attain.activity.app.WritingForOthers.Limits;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose logs a file may say: Mei leads Lily until Tuesday; it is Thursday the 26th. */
class WritingForOthersTest {

    @AutoClose
    private final LoggedWeek week = new LoggedWeek("lily", "tom", "mei");

    @BeforeEach
    void aTeam() {
        week.leadsLilyUntilTuesday("mei");
        week.now = day(3).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    void onesOwnAndThoseWhomOneLedThatDay() {
        Limits mei = limits("mei");

        assertThat(mei.leads("mei", day(0))).isTrue();
        assertThat(mei.leads("lily", day(1))).isTrue();
        assertThat(mei.leads("lily", day(2))).isFalse();
        assertThat(mei.leads("tom", day(2))).as("who is in no team").isTrue();
        assertThat(limits("lily").leads("mei", day(0))).isFalse();

        week.rights.reach = Reach.OWN;
        assertThat(limits("lily").leads("lily", day(0))).isTrue();
        assertThat(limits("lily").leads("tom", day(0))).isFalse();
    }

    @Test
    void whatIsLockedIsWrittenByWhoCouldReopenIt() {
        assertThat(limits("mei").refusal("lily", day(1))).as("somebody else's").isEmpty();
        assertThat(limits("lily").refusal("lily", day(1))).as("one's own").contains(Refusal.LOCKED);
        assertThat(limits("lily").refusal("lily", day(2))).as("still open").isEmpty();

        week.rights.reach = Reach.ALL;
        assertThat(limits("lily").refusal("lily", day(1))).as("who leads all").isEmpty();
    }

    @Test
    void onesOwnThatWasReopenedIsWrittenUntilTheEndOfItsLastDay() {
        week.reopenings.add(reopened("lily"));
        week.reopenings.add(reopened("tom"));

        assertThat(limits("lily").refusal("lily", day(0))).isEmpty();
        assertThat(limits("lily").refusal("lily", day(1))).as("not that day").contains(Refusal.LOCKED);

        week.now = day(4).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
        assertThat(limits("lily").refusal("lily", day(0))).isEmpty();
        week.now = day(4).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(limits("lily").refusal("lily", day(0))).contains(Refusal.LOCKED);
    }

    @Test
    void nobodyWritesAheadOrOfADayOff() {
        for (Reach reach : List.of(Reach.ALL, Reach.TEAMS)) {
            week.rights.reach = reach;
            assertThat(limits("mei").refusal("lily", day(4))).contains(Refusal.FUTURE);
            assertThat(limits("mei").refusal("lily", day(-1))).contains(Refusal.NOT_A_WORKING_DAY);
        }
        week.calendars.change(PROJECT, calendar -> calendar.withLeave("lily", new Period(day(2), day(3))));
        assertThat(limits("mei").refusal("lily", day(2))).contains(Refusal.NOT_A_WORKING_DAY);
    }

    @Test
    void whatDayItIsTheWritersOwnClockSays() {
        week.zones.put("lily", ZoneId.of("Pacific/Kiritimati"));
        week.zones.put("tom", ZoneId.of("Pacific/Niue"));
        week.now = Instant.parse("2026-11-26T10:30:00Z"); // Friday in Kiritimati, Wednesday in Niue

        assertThat(limits("mei").refusal("lily", day(4))).isEmpty();
        assertThat(limits("mei").refusal("tom", day(3))).contains(Refusal.FUTURE);
        assertThat(limits("lily").refusal("lily", day(2))).contains(Refusal.LOCKED);
        assertThat(limits("tom").refusal("tom", day(1))).isEmpty();
    }

    private Limits limits(String writer) {
        return week.writing.of(writer, PROJECT);
    }

    private static Reopening reopened(String person) {
        return new Reopening(PROJECT, person, new Period(day(0), day(1)), day(3), "mei", Instant.EPOCH, "was ill");
    }
}
