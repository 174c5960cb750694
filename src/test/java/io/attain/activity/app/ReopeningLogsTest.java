package io.attain.activity.app;

import static io.attain.activity.app.LoggedWeek.MONDAY;
import static io.attain.activity.app.LoggedWeek.PROJECT;
import static io.attain.activity.app.LoggedWeek.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.Reopening;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna leads Lily until Tuesday, Hugo from Wednesday on; it is Monday two weeks later. */
class ReopeningLogsTest {

    private static final Caller ANNA = new Caller("anna", true, true);
    private static final Caller HUGO = new Caller("hugo", true, true);
    private static final int TODAY = 14;

    @AutoClose
    private final LoggedWeek week = new LoggedWeek("lily", "tom");

    @BeforeEach
    void twoTeams() {
        week.leadsLilyUntilTuesday("anna");
        week.now = day(TODAY).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    void whoLedThemOnEachOfTheDaysReopensThem() throws Refused {
        assertThat(week.reopening.reopen(ANNA, PROJECT, asked(day(-3), day(1))).days())
                .isEqualTo(new Period(day(-3), day(2)));
        week.reopening.reopen(HUGO, PROJECT, asked(day(2), day(4)));

        assertThat(week.reopenings.of(PROJECT, "lily", day(TODAY)))
                .extracting(Reopening::by)
                .containsExactlyInAnyOrder("anna", "hugo");
    }

    @Test
    void theDaysOfAnotherManagerAreNotReopenedWithOnesOwn() {
        assertThat(Refusals.fields(() -> week.reopening.reopen(ANNA, PROJECT, asked(day(1), day(2)))))
                .containsExactly("to");
        assertThat(Refusals.why(() -> week.reopening.reopen(ANNA, PROJECT, asked(day(2), day(4)))))
                .isEqualTo(Why.NOT_FOUND);
        assertThat(Refusals.why(() -> week.reopening.reopen(HUGO, PROJECT, asked(day(1), day(4)))))
                .isEqualTo(Why.NOT_FOUND);
        assertThat(week.reopenings.of(PROJECT, "lily", day(TODAY))).isEmpty();
    }

    @Test
    void aMonthIsTheMostAndTodayTheLast() throws Refused {
        week.reopening.reopen(HUGO, PROJECT, asked(day(2), day(TODAY)));
        week.reopening.reopen(ANNA, PROJECT, asked(day(-30), day(0)));

        assertThat(Refusals.fields(() -> week.reopening.reopen(ANNA, PROJECT, asked(day(-31), day(0)))))
                .containsExactly("from");
        assertThat(Refusals.fields(() -> week.reopening.reopen(HUGO, PROJECT, asked(day(2), day(TODAY + 1)))))
                .containsExactly("from");
        assertThat(Refusals.fields(() -> week.reopening.reopen(HUGO, PROJECT, asked(day(4), day(3)))))
                .containsExactly("from");
    }

    @Test
    void itStaysOpenUntilADayAtMostAMonthAhead() throws Refused {
        week.reopening.reopen(HUGO, PROJECT, until(day(TODAY)));
        week.reopening.reopen(HUGO, PROJECT, until(day(TODAY + 30)));

        for (LocalDate until : new LocalDate[] {day(TODAY - 1), day(TODAY + 31), null}) {
            assertThat(Refusals.fields(() -> week.reopening.reopen(HUGO, PROJECT, until(until))))
                    .as("%s", until)
                    .containsExactly("until");
        }
    }

    @Test
    void todayIsWhatItIsForTheWriter() throws Refused {
        week.now = day(TODAY).atTime(23, 0).toInstant(ZoneOffset.UTC);
        week.zones.put("lily", ZoneId.of("Asia/Shanghai"));

        assertThat(Refusals.fields(() -> week.reopening.reopen(HUGO, PROJECT, until(day(TODAY)))))
                .containsExactly("until");
        assertThat(week.reopening
                        .reopen(HUGO, PROJECT, asked(day(3), day(TODAY + 1)))
                        .until())
                .isEqualTo(day(TODAY + 2));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String endless = "x".repeat(Reopening.LONGEST_REASON + 1);

        for (String reason : new String[] {" ", endless}) {
            assertThat(Refusals.fields(() -> week.reopening.reopen(
                            HUGO, PROJECT, new ReopeningLogs.Asked("lily", day(4), null, null, reason))))
                    .containsExactly("from", "until", "reason");
        }
    }

    @Test
    void onesOwnAreReopenedByWhoLeadsAllOfTheSalesAlone() throws Refused {
        Caller lily = new Caller("lily", true, true);

        assertThat(Refusals.why(() -> week.reopening.reopen(lily, PROJECT, asked(day(2), day(4)))))
                .isEqualTo(Why.NOT_ALLOWED);

        week.rights.reach = Reach.ALL;
        assertThat(week.reopening.reopen(lily, PROJECT, asked(day(0), day(4))).by())
                .isEqualTo("lily");
    }

    @Test
    void whoLeadsNobodyReopensNothing() {
        Caller tom = new Caller("tom", true, false);

        assertThat(Refusals.why(() -> week.reopening.reopen(tom, PROJECT, asked(day(2), day(4)))))
                .isEqualTo(Why.NOT_ALLOWED);
        assertThat(Refusals.why(() -> week.reopening.reopen(HUGO, PROJECT, of("nobody", day(2), day(4), day(20)))))
                .isEqualTo(Why.NOT_FOUND);
    }

    @Test
    void ofWhoIsInNoTeamWhoeverLeadsReopensThem() throws Refused {
        assertThat(week.reopening
                        .reopen(ANNA, PROJECT, of("tom", day(0), day(4), day(20)))
                        .person())
                .isEqualTo("tom");
    }

    private static ReopeningLogs.Asked asked(LocalDate from, LocalDate to) {
        return of("lily", from, to, day(TODAY + 2));
    }

    private static ReopeningLogs.Asked until(@Nullable LocalDate until) {
        return of("lily", MONDAY.plusDays(3), MONDAY.plusDays(3), until);
    }

    private static ReopeningLogs.Asked of(String person, LocalDate from, LocalDate to, @Nullable LocalDate until) {
        return new ReopeningLogs.Asked(person, from, to, until, "was ill");
    }
}
