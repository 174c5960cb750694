package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.activity.ClosedDay;
import io.attain.activity.Expectation;
import io.attain.activity.PersonDay.State;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine({ClosedDayRow.class})
class StoredClosedDaysTest {

    private static final Instant NIGHT = Instant.parse("2026-11-25T02:30:00Z");

    @Test
    void whatIsClosedStaysAsItWas(AoDatabase database) {
        StoredClosedDays days = node(database);
        ClosedDay missing = new ClosedDay("lily", MONDAY, Expectation.WORKDAY, State.MISSING);
        ClosedDay excused = new ClosedDay("lily", MONDAY, Expectation.LEAVE, State.LEAVE);
        ClosedDay toms = new ClosedDay("李莉", MONDAY.plusDays(1), Expectation.HALF, State.LOGGED);

        assertThat(days.add(1, List.of(missing), NIGHT)).isEqualTo(1);
        assertThat(days.add(1, List.of(excused, toms), NIGHT)).isEqualTo(1);
        assertThat(days.add(2, List.of(excused), NIGHT)).isEqualTo(1);

        assertThat(days.of(1, null, new Period(MONDAY, MONDAY.plusDays(2)))).containsExactlyInAnyOrder(missing, toms);
        assertThat(days.of(1, null, new Period(MONDAY.plusDays(1), MONDAY.plusDays(2))))
                .containsExactly(toms);
        assertThat(days.of(2, null, new Period(MONDAY, MONDAY.plusDays(1)))).containsExactly(excused);
        assertThat(days.of(2, null, new Period(MONDAY.plusDays(1), MONDAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void nodesCloseADayOnce(AoDatabase database) throws InterruptedException {
        List<ClosedDay> all = List.of(
                new ClosedDay("lily", MONDAY, Expectation.WORKDAY, State.MISSING),
                new ClosedDay("tom", MONDAY, Expectation.WORKDAY, State.LOGGED));
        AtomicInteger added = new AtomicInteger();
        assertThat(Together.failures(1, node -> added.addAndGet(node(database).add(1, all, NIGHT))))
                .isEmpty();

        assertThat(added).hasValue(2);
        assertThat(node(database).of(1, null, new Period(MONDAY, MONDAY.plusDays(1))))
                .hasSize(2);
    }

    private static StoredClosedDays node(AoDatabase database) {
        return new StoredClosedDays(database.tables(), new PlainSql(database.executors()));
    }
}
