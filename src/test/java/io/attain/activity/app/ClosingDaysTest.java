package io.attain.activity.app;

import static io.attain.activity.app.LoggedWeek.MONDAY;
import static io.attain.activity.app.LoggedWeek.PROJECT;
import static io.attain.activity.app.LoggedWeek.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.Correction;
import io.attain.activity.PersonDay;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClosingDaysTest {

    @AutoClose
    private final LoggedWeek week = new LoggedWeek("lily");

    @Test
    void aDayIsClosedInTheNightAfterItsLogWasLocked() {
        nightOf(1);
        assertThat(nightOf(1)).as("Monday's can be written today").isZero();
        assertThat(nightOf(2)).as("Monday's").isEqualTo(1);
        assertThat(nightOf(2)).as("once").isZero();
        assertThat(nightOf(5)).as("Tuesday's to Thursday's").isEqualTo(3);
        assertThat(nightOf(7)).as("on Monday Friday's can be written").isZero();
        assertThat(nightOf(8)).isEqualTo(1);
    }

    @Test
    void whatIsEnteredAfterwardsChangesNoClosedDay() {
        nightOf(14);
        week.calendars.change(
                PROJECT, calendar -> calendar.with(List.of(new SpecialDay(day(1), SpecialDay.Kind.HOLIDAY, "Feast")))
                        .withLeave("lily", new Period(day(2), day(4))));
        week.handsIn("lily", 4, 14);

        assertThat(nightOf(14)).isZero();
        assertThat(corrections())
                .extracting(each -> each.then().state())
                .containsOnly(PersonDay.State.MISSING)
                .hasSize(4);
        assertThat(corrections()).extracting(each -> each.now().date()).containsExactly(day(1), day(2), day(3), day(4));
    }

    @Test
    void whatIsTakenBackIsNoCorrectionAnyMore() {
        nightOf(14);
        week.calendars.change(
                PROJECT, calendar -> calendar.with(List.of(new SpecialDay(day(1), SpecialDay.Kind.HOLIDAY, "Feast"))));
        assertThat(corrections()).hasSize(1);

        week.calendars.change(PROJECT, calendar -> calendar.withoutDays(new Period(day(1), day(2))));

        assertThat(corrections()).isEmpty();
    }

    @Test
    void nobodyClosesAWeekend() {
        nightOf(14);
        week.calendars.change(
                PROJECT,
                calendar ->
                        calendar.with(List.of(new SpecialDay(day(5), SpecialDay.Kind.MAKE_UP, "worked after all"))));

        assertThat(corrections()).isEmpty();
        assertThat(nightOf(14)).as("the Saturday").isEqualTo(1);
    }

    @Test
    void aDayOfLeaveIsClosedWithTheTeamsThoughTheLeaveGoesOn() {
        week.calendars.change(PROJECT, calendar -> calendar.withLeave("lily", new Period(day(0), day(40))));
        week.handsIn("lily", -4, -4);

        nightOf(2);
        week.calendars.change(PROJECT, calendar -> calendar.withoutLeave("lily", new Period(day(0), day(1))));

        week.now = day(14).atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(corrections())
                .extracting(each -> each.then().state())
                .as("it was leave when it was closed")
                .containsExactly(PersonDay.State.LEAVE);
    }

    @Test
    void aDayIsClosedWhenItIsOverForThePerson() {
        week.people.add("tom");
        week.zones.put("lily", ZoneId.of("Pacific/Niue"));
        week.zones.put("tom", ZoneId.of("Pacific/Kiritimati"));
        nightOf(0);
        week.now = Instant.parse("2026-11-24T12:00:00Z"); // Wednesday in Kiritimati, Tuesday in Niue

        assertThat(week.closing.close(PROJECT, day(2)))
                .as("Tom's Monday and Lily's Friday")
                .isEqualTo(2);
    }

    @Test
    void whatNightsLeftOutIsMadeUpForAMonthLater() {
        assertThat(nightOf(28)).isPositive();
        week.handsIn("lily", 0, 29);
        assertThat(corrections())
                .extracting(each -> each.now().date())
                .as("four weeks back")
                .containsExactly(MONDAY);
    }

    private int nightOf(int day) {
        week.now = day(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return week.closing.close(PROJECT, day(day));
    }

    private List<Correction> corrections() {
        return week.missing.of(new Caller("mei", true, true), PROJECT, Period.weekOf(MONDAY)).stream()
                .flatMap(each -> each.corrected().stream())
                .toList();
    }
}
