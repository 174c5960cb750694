package io.attain.results;

import static io.attain.results.FactsContract.DAY;
import static io.attain.results.FactsContract.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every fact book tells of when opportunities were expected to close. */
public interface ExpectedClosesContract {

    /** An empty book. */
    Facts facts();

    @Test
    default void whenOpportunitiesWereExpectedToCloseIsKeptAsItWasSaidLast() {
        Facts facts = facts();
        ExpectedClose first = close(7, "lily", DAY, 1, 2, null);
        ExpectedClose then = close(7, "lily", DAY.plusDays(40), 2, null, null);
        facts.replaceCloses(Map.of(7L, List.of(close(7, "tom", DAY.plusDays(3), 1, null, null)), 8L, List.of()));
        facts.replaceCloses(Map.of(7L, List.of(first, then), 9L, List.of(close(9, "tom", null, 3, null, at(4)))));
        facts.replaceCloses(Map.of(7L, List.of(first, then)));

        assertThat(facts.closes(PROJECT, 0, 8)).containsExactly(first, then);
        assertThat(facts.closes(PROJECT, 7, 9)).containsExactly(close(9, "tom", null, 3, null, at(4)));
        assertThat(facts.closes(PROJECT + 1, 0, 9)).isEmpty();
        facts.replaceCloses(Map.of(7L, List.of()));
        assertThat(facts.closes(PROJECT, 0, 8)).isEmpty();
    }

    @Test
    default void whatWasPutOffOrStandsInSomeDaysIsTold() {
        Facts facts = facts();
        Period days = new Period(DAY, DAY.plusDays(14));
        int before = second(DAY.minusDays(2));
        int during = second(DAY.plusDays(2));
        int after = second(DAY.plusDays(16));
        ExpectedClose putOff = close(7, "lily", DAY.plusDays(90), before, during, null);
        ExpectedClose standing = close(7, "lily", DAY.plusDays(5), during, null, null);
        ExpectedClose stood = close(8, "tom", DAY.plusDays(13), before, after, at(after));
        facts.replaceCloses(Map.of(
                7L, List.of(putOff, standing),
                8L, List.of(stood),
                9L, List.of(close(9, "lily", DAY.plusDays(14), before, null, null)),
                10L, List.of(close(10, "lily", DAY.plusDays(3), before - 9, before, null)),
                11L, List.of(close(11, "lily", DAY.plusDays(3), before - 9, null, at(before)))));

        assertThat(facts.closes(PROJECT, null, days)).containsExactlyInAnyOrder(putOff, standing, stood);
        assertThat(facts.closes(PROJECT, Set.of("tom"), days)).containsExactly(stood);
        assertThat(facts.closes(PROJECT + 1, null, days)).isEmpty();
    }

    private static int second(LocalDate day) {
        return (int) ChronoUnit.SECONDS.between(
                at(0), day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static ExpectedClose close(
            long id,
            String owner,
            @Nullable LocalDate day,
            int from,
            @Nullable Integer until,
            @Nullable Instant decided) {
        return new ExpectedClose(
                id,
                PROJECT,
                owner,
                100,
                day,
                at(from),
                until == null ? null : at(until),
                until == null ? null : DAY,
                decided);
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(1_796_000_000L + second, 123_000_000);
    }
}
