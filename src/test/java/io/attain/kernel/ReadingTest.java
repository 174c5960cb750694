package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant BEGUN = Instant.parse("2026-11-27T02:30:00Z");

    @Test
    void whatHasChangedSinceTheLastGoodRunBeganIsReadWithAnHourMore() {
        Reading reading = Reading.since(BEGUN, TODAY);

        assertThat(reading.isNew(BEGUN)).isTrue();
        assertThat(reading.isNew(BEGUN.minusSeconds(3600))).isTrue();
        assertThat(reading.isNew(BEGUN.minusSeconds(3601))).isFalse();
        assertThat(reading.isNew(null)).isTrue();
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void onlyWhatIsNewIsNoSeventhOfTheRest() {
        Reading reading = Reading.newSince(BEGUN);

        assertThat(reading.isNew(BEGUN.minusSeconds(3600))).isTrue();
        assertThat(LongStream.range(0, 7)).noneMatch(id -> reading.includes(id, Instant.EPOCH));
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void allIsAll() {
        assertThat(Reading.ALL.includes(1, Instant.EPOCH)).isTrue();
        assertThat(Reading.ALL.isWhole()).isTrue();
    }

    @Property
    void whatHasLongBeenUnchangedIsReadOnceInSevenDays(@ForAll @LongRange(min = 1) long id) {
        assertThat(IntStream.range(0, 7)
                        .filter(day -> Reading.since(BEGUN, TODAY.plusDays(day)).includes(id, Instant.EPOCH))
                        .count())
                .isOne();
    }
}
