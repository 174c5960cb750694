package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.Compared.Against;
import io.attain.activity.weekly.OwnTouched.Share;
import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lily has 26 customers, 1 to 26, and Tom the one of 30, in a week of November. */
class OwnTouchedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = Period.weekOf(MONDAY);
    private static final List<OwnCustomer> OWN = Stream.concat(
                    IntStream.rangeClosed(1, 26).mapToObj(id -> new OwnCustomer(id, "lily", "B")),
                    Stream.of(new OwnCustomer(30, "tom", "A")))
            .toList();

    @Test
    void tenOfTwentySixWereTouchedByWhomever() {
        OwnTouched own = own(IntStream.rangeClosed(1, 10)
                .mapToObj(id -> new Touched(id % 2 == 0 ? "tom" : "lily", MONDAY.plusDays(id % 5), id))
                .toList());

        assertThat(own.share().people().get("lily")).isEqualTo(new Against<>(new Share(10, 26), new Share(0, 26)));
        assertThat(own.share().now()).isEqualTo(new Share(10, 27));
        assertThat(new Share(10, 26).rate()).contains(Exact.of(5, 13));
        assertThat(own.touched().get("lily")).hasSize(10).contains(1L, 10L);
        assertThat(own.left().get("lily")).hasSize(16).contains(11L, 26L);
        assertThat(own.left().get("tom")).containsExactly(30L);
    }

    @Test
    void whoseCustomersAreNobodysCountForNobody() {
        OwnTouched own = own(List.of(new Touched("lily", MONDAY, 99), new Touched("lily", MONDAY, Touched.GONE)));

        assertThat(own.share().now()).isEqualTo(new Share(0, 27));
        assertThat(own.touched().get("lily")).isEmpty();
        assertThat(new Share(0, 0).rate()).isEmpty();
    }

    @Test
    void silentAreThoseThatWereTouchedInNeitherWeek() {
        OwnTouched own = own(List.of(new Touched("tom", MONDAY, 1), new Touched("tom", MONDAY.minusDays(7), 30)));

        assertThat(own.silent()).extracting(OwnCustomer::id).hasSize(25).doesNotContain(1L, 30L);
    }

    @Test
    void aWeekThatAnOlderVersionClosedSaysNothingOfThem() {
        FrozenFigures older = new FrozenFigures(new TreeMap<>(Map.of("contacts", "3 4")));
        FrozenFigures newer = new FrozenFigures(new TreeMap<>(Map.of("contacts", "3 4", "own", "2 27")));
        Contacts live = Contacts.of(WEEK, List.of(new Touched("tom", MONDAY, 1)), OWN);

        assertThat(live.with(new ClosedFigures(older, null)).own().share())
                .isEqualTo(live.own().share());
        assertThat(live.with(new ClosedFigures(newer, null)).own().share().all())
                .isEqualTo(new Against<>(new Share(2, 27), new Share(0, 27), new Share(1, 27)));
    }

    private static OwnTouched own(List<Touched> touched) {
        return Contacts.of(WEEK, touched, OWN).own();
    }
}
