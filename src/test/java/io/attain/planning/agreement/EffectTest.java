package io.attain.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A target of the first quarter of 2028, a leap year. */
class EffectTest {

    private static final Period QUARTER = new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 4, 1));
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void theFirstCountsForTheWholePeriodWheneverItIsAgreed() {
        for (LocalDate today : List.of(QUARTER.start().minusYears(1), LEAP_DAY, QUARTER.end())) {
            Effect first = new Effect(List.of(), QUARTER, today);

            assertThat(first.day(null)).isEqualTo(QUARTER.start());
            assertThat(first.day(LEAP_DAY)).isEqualTo(QUARTER.start());
            assertThat(first.allows(QUARTER.start())).isTrue();
            assertThat(first.allows(LEAP_DAY)).isFalse();
        }
    }

    @Test
    void aLaterOneCountsFromTheDayOfAgreementOrANamedOne() {
        Effect revised = revised(QUARTER.start(), LEAP_DAY);

        assertThat(revised.day(null)).isEqualTo(LEAP_DAY);
        assertThat(revised.day(LocalDate.of(2028, 3, 15))).isEqualTo(LocalDate.of(2028, 3, 15));
        assertThat(revised.day(LocalDate.of(2028, 2, 1)))
                .as("earlier in the month")
                .isEqualTo(LocalDate.of(2028, 2, 1));
    }

    @Test
    void aMonthThatIsOverIsNeverTouched() {
        Effect revised = revised(QUARTER.start(), LocalDate.of(2028, 3, 1));

        assertThat(revised.earliest()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(revised.allows(LEAP_DAY)).isFalse();
        assertThat(revised.day(LEAP_DAY)).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void itNeverCountsBeforeTheOneThatItFollows() {
        Effect planned = revised(LocalDate.of(2028, 3, 10), LEAP_DAY);

        assertThat(planned.earliest()).isEqualTo(LocalDate.of(2028, 3, 10));
        assertThat(planned.day(null)).isEqualTo(LocalDate.of(2028, 3, 10));
        assertThat(planned.allows(LocalDate.of(2028, 3, 9))).isFalse();
        assertThat(planned.allows(LocalDate.of(2028, 3, 10))).as("in its place").isTrue();
    }

    @Test
    void beforeThePeriodBeginsALaterOneTakesThePlaceOfTheFirst() {
        assertThat(revised(QUARTER.start(), LocalDate.of(2027, 12, 31)).day(null))
                .isEqualTo(QUARTER.start());
    }

    @Property
    void versionsFollowEachOtherWhateverIsNamed(
            @ForAll("days") List<LocalDate> agreed, @ForAll("days") List<LocalDate> named) {
        List<Version> versions = new ArrayList<>();
        List<LocalDate> days = agreed.stream().sorted().toList();
        for (int at = 0; at < days.size(); at++) {
            Effect effect = new Effect(versions, QUARTER, days.get(at));
            LocalDate wish = at < named.size() ? named.get(at) : null;
            LocalDate day = effect.day(wish);

            assertThat(effect.allows(day)).isTrue();
            if (wish != null && effect.allows(wish)) {
                assertThat(day).isEqualTo(wish);
            }
            if (at > 0) {
                assertThat(day).isAfterOrEqualTo(days.get(at).withDayOfMonth(1));
                assertThat(day).isAfterOrEqualTo(versions.get(at - 1).effective());
            }
            versions.add(new Version(at + 1, day, 100L * at));
        }
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(-40, 120)
                .map(QUARTER.start()::plusDays)
                .list()
                .ofMaxSize(6);
    }

    private static Effect revised(LocalDate former, LocalDate today) {
        return new Effect(List.of(new Version(1, former, 100)), QUARTER, today);
    }
}
