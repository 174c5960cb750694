package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.Period;
import io.attain.kernel.rules.RuleValues;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lets locked logs be written, and when people are mailed. */
class ReopeningTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aReopenedDayCanBeWrittenUntilTheEndOfItsLastDay() {
        Reopening week = reopening(0, 5, 9);

        assertThat(week.opens(MONDAY, MONDAY.plusDays(9))).isTrue();
        assertThat(week.opens(MONDAY.plusDays(4), MONDAY.plusDays(9))).isTrue();
        assertThat(week.opens(MONDAY.plusDays(5), MONDAY.plusDays(9))).isFalse();
        assertThat(week.opens(MONDAY.minusDays(1), MONDAY.plusDays(9))).isFalse();
        assertThat(week.opens(MONDAY, MONDAY.plusDays(10))).isFalse();
    }

    @Property
    void oneHoldsAnotherIfWhateverThatLetsBeWrittenItDoes(
            @ForAll @IntRange(max = 4) int from,
            @ForAll @IntRange(min = 5, max = 8) int to,
            @ForAll @IntRange(max = 4) int otherFrom,
            @ForAll @IntRange(min = 5, max = 8) int otherTo,
            @ForAll @IntRange(min = 8, max = 10) int until,
            @ForAll @IntRange(min = 8, max = 10) int otherUntil) {
        Reopening one = reopening(from, to, until);
        Reopening other = reopening(otherFrom, otherTo, otherUntil);
        boolean all = true;
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(12)); day = day.plusDays(1)) {
            for (LocalDate today = MONDAY; today.isBefore(MONDAY.plusDays(12)); today = today.plusDays(1)) {
                all &= !other.opens(day, today) || one.opens(day, today);
            }
        }

        assertThat(one.holds(other)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T23:59:59+08:00, false", // Tuesday
        "2026-11-25T07:59:59+08:00, false",
        "2026-11-25T08:00+08:00, true",
        "2026-11-26T00:00+08:00, true",
        "2026-11-29T23:59:59+08:00, true", // Sunday
        "2026-11-30T12:00+08:00, false" // the next week's
    })
    void aReportIsMailedFromItsHourOnUntilItsWeekIsOver(String at, boolean due) {
        ZonedDateTime time = ZonedDateTime.parse(at);

        assertThat(new ReminderRule.Digest(true, DayOfWeek.WEDNESDAY, 8).isDue(time))
                .isEqualTo(due);
        assertThat(new ReminderRule.Digest(false, DayOfWeek.WEDNESDAY, 8).isDue(time))
                .isFalse();
    }

    @Test
    void anHourThatTheClocksSkipIsNotWaitedFor() {
        ReminderRule.Digest atTwo = new ReminderRule.Digest(true, DayOfWeek.SUNDAY, 2);

        assertThat(atTwo.isDue(ZonedDateTime.parse("2027-03-28T01:59:59+01:00[Europe/Berlin]")))
                .isFalse();
        assertThat(atTwo.isDue(ZonedDateTime.parse("2027-03-28T03:00+02:00[Europe/Berlin]")))
                .isTrue();
    }

    @Property
    void aRuleIsReadAsItIsTold(
            @ForAll boolean on,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll boolean digest,
            @ForAll DayOfWeek day,
            @ForAll @IntRange(max = 23) int digestHour) {
        ReminderRule rule = new ReminderRule(on, hour, new ReminderRule.Digest(digest, day, digestHour));
        RuleValues told = RuleValues.of(ReminderRuleSet.SET, rule);

        assertThat(ReminderRuleSet.SET.faults(told)).isEmpty();
        assertThat(ReminderRuleSet.SET.read(told)).isEqualTo(rule);
    }

    @Test
    void anHourThatIsNoneIsRefusedWithAllElseThatIsWrong() {
        Map<String, Object> wrong = new HashMap<>(
                RuleValues.of(ReminderRuleSet.SET, ReminderRule.STANDARD).all());
        wrong.put("hour", 24);
        wrong.put("digestHour", -1);
        wrong.put("digestDay", 8);

        assertThat(ReminderRuleSet.SET.faults(new RuleValues(wrong)))
                .extracting(Fault::field)
                .containsExactly("hour", "digestDay", "digestHour");
    }

    private static Reopening reopening(int from, int to, int until) {
        return new Reopening(
                1,
                "lily",
                new Period(MONDAY.plusDays(from), MONDAY.plusDays(to)),
                MONDAY.plusDays(until),
                "mei",
                Instant.EPOCH,
                "was ill");
    }
}
