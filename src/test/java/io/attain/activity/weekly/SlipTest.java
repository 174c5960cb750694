package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.results.ExpectedClose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Opportunity 7 of Lily's in a week of November. */
class SlipTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final LocalDate LONG_AGO = MONDAY.minusDays(90);
    private static final Period WEEK = Period.weekOf(MONDAY);

    @Test
    void whatIsPutOffBeyondItsWeekSlipped() {
        assertThat(slips(said(LONG_AGO, FRIDAY), said(MONDAY, SUNDAY.plusDays(1))))
                .containsExactly(new Slip(7, "lily", MONDAY, FRIDAY, SUNDAY.plusDays(1), false, 500));
        assertThat(slips(said(LONG_AGO, FRIDAY), said(FRIDAY, null)))
                .as("nobody says when")
                .containsExactly(new Slip(7, "lily", FRIDAY, FRIDAY, null, false, 500));
    }

    @Test
    void whatIsPutOffWithinItsQuarterOrWasExpectedBeforeDidNot() {
        LocalDate later = MONDAY.plusDays(14);
        assertThat(slips(said(LONG_AGO, later), said(MONDAY, later.plusDays(14))))
                .isEmpty();
        assertThat(slips(said(LONG_AGO, later), said(MONDAY, LocalDate.of(2027, 1, 1))))
                .as("beyond the quarter")
                .hasSize(1);
        assertThat(slips(said(LONG_AGO, MONDAY.minusDays(1)), said(MONDAY, later)))
                .as("it slipped in the week before")
                .isEmpty();
        assertThat(slips(said(LONG_AGO, later), said(MONDAY, FRIDAY)))
                .as("it was to be sooner, and that day is over")
                .hasSize(1);
    }

    @Test
    void whatIsOpenWhenItsDayIsOverSlippedOnThatDay() {
        assertThat(slips(said(LONG_AGO, FRIDAY)))
                .containsExactly(new Slip(7, "lily", FRIDAY, FRIDAY, FRIDAY, true, 500));
        assertThat(asked(MONDAY.plusDays(3)).of(closes(null, said(LONG_AGO, FRIDAY))))
                .as("there is time until Friday is over")
                .isEmpty();
        assertThat(slips(said(LONG_AGO, MONDAY), said(MONDAY, FRIDAY)))
                .extracting(Slip::from, Slip::to, Slip::passed)
                .containsExactly(tuple(MONDAY, FRIDAY, true));
    }

    @Test
    void whatIsWonOrLostByThenDidNot() {
        assertThat(asked(SUNDAY).of(closes(at(SUNDAY), said(LONG_AGO, FRIDAY)))).isEmpty();
        assertThat(asked(SUNDAY).of(closes(at(SUNDAY.plusDays(1)), said(LONG_AGO, FRIDAY))))
                .as("it was open at the end of the week")
                .hasSize(1);
        assertThat(asked(SUNDAY).of(List.of())).isEmpty();
    }

    @Test
    void whatIsSaidAfterTheWeekIsNotKnownInIt() {
        assertThat(slips(said(LONG_AGO, FRIDAY), said(SUNDAY.plusDays(1), SUNDAY.plusDays(9))))
                .extracting(Slip::to, Slip::passed)
                .containsExactly(tuple(FRIDAY, true));
        assertThat(slips(said(SUNDAY.plusDays(1), FRIDAY))).isEmpty();
    }

    @Test
    void ofSeveralChangesTheFirstAndTheLastCount() {
        assertThat(slips(said(LONG_AGO, FRIDAY), said(MONDAY, FRIDAY.plusDays(30)), said(FRIDAY, SUNDAY.plusDays(2))))
                .containsExactly(new Slip(7, "lily", FRIDAY, FRIDAY, SUNDAY.plusDays(2), false, 500));
        assertThat(slips(said(LONG_AGO, SUNDAY), said(MONDAY, FRIDAY.plusDays(30)), said(FRIDAY, SUNDAY)))
                .extracting(Slip::passed)
                .as("there and back again, and over")
                .containsExactly(true);
    }

    @Test
    void aMomentIsOnTheDayOfItsOwner() {
        ExpectedClose[] moved = closes(null, said(LONG_AGO, FRIDAY), said(SUNDAY.plusDays(1), SUNDAY.plusDays(9)))
                .toArray(ExpectedClose[]::new);
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
        Slip.Asked there = new Slip.Asked(
                WEEK, SUNDAY, FiscalYears.CALENDAR, (owner, moment) -> LocalDate.ofInstant(moment, honolulu));

        assertThat(there.of(List.of(moved)))
                .as("09:00 UTC is Sunday there")
                .extracting(Slip::day)
                .containsExactly(SUNDAY);
    }

    private record Said(LocalDate on, @Nullable LocalDate day) {}

    private static Said said(LocalDate on, @Nullable LocalDate day) {
        return new Said(on, day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<Slip> slips(Said... said) {
        return asked(SUNDAY).of(closes(null, said));
    }

    private static Slip.Asked asked(LocalDate finished) {
        return new Slip.Asked(
                WEEK, finished, FiscalYears.CALENDAR, (owner, moment) -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static List<ExpectedClose> closes(@Nullable Instant decided, Said... said) {
        List<ExpectedClose> closes = new ArrayList<>();
        for (int at = 0; at < said.length; at++) {
            Said next = at + 1 < said.length ? said[at + 1] : null;
            closes.add(new ExpectedClose(
                    7,
                    1,
                    "lily",
                    500,
                    said[at].day,
                    at(said[at].on),
                    next == null ? null : at(next.on),
                    next == null ? null : next.day,
                    decided));
        }
        return closes;
    }
}
