package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.Compared.Against;
import io.attain.activity.weekly.Contacts.Reach;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The last week of 2026, which is one of 2027, too. */
class ContactsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);
    private static final Period WEEK = Period.weekOf(MONDAY);

    @Test
    void aCustomerCountsOnceForEachPersonAndOnceForAll() {
        Contacts contacts = Contacts.of(
                WEEK,
                List.of(touched("lily", 0, 7), touched("lily", 4, 7), touched("lily", 4, 8), touched("tom", 6, 7)));

        assertThat(contacts.reach().now()).isEqualTo(new Reach(2, 4));
        assertThat(contacts.reach().people().get("lily").now()).isEqualTo(new Reach(2, 3));
        assertThat(contacts.reach().people().get("tom").now()).isEqualTo(new Reach(1, 1));
        assertThat(contacts.customers().get("lily")).containsExactly(7L, 8L);
        assertThat(contacts.all()).containsExactly(7L, 8L);
    }

    @Test
    void aWeekIsFromMondayToSundayWhateverTheYear() {
        Contacts contacts = Contacts.of(
                WEEK,
                List.of(
                        touched("lily", -8, 1),
                        touched("lily", -7, 2),
                        touched("lily", -1, 3),
                        touched("lily", 0, 4),
                        touched("lily", 6, 5),
                        touched("lily", 7, 6)));

        assertThat(contacts.reach().all()).isEqualTo(new Against<>(new Reach(2, 2), new Reach(2, 2)));
        assertThat(contacts.all()).containsExactly(4L, 5L);
    }

    @Test
    void whatIsGoneWasTouchedButIsNoCustomer() {
        Contacts contacts = Contacts.of(WEEK, List.of(touched("lily", 0, Touched.GONE), touched("lily", 1, 7)));

        assertThat(contacts.reach().now()).isEqualTo(new Reach(1, 2));
        assertThat(contacts.all()).containsExactly(7L);
    }

    @Test
    void whoTouchedSomebodyLastWeekAloneIsToldWithNothing() {
        Contacts contacts = Contacts.of(WEEK, List.of(touched("tom", -3, 7)));

        assertThat(contacts.reach().people().get("tom")).isEqualTo(new Against<>(Reach.NONE, new Reach(1, 1)));
        assertThat(contacts.customers()).isEmpty();
        assertThat(Contacts.of(WEEK, List.of()).reach().isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void peopleReachAtLeastWhatAllReachTogetherAndTouchAsOften(
            @ForAll("touches") List<Touched> touched, @ForAll Random random) {
        Contacts contacts = Contacts.of(WEEK, touched);
        List<Touched> shuffled = new ArrayList<>(touched);
        Collections.shuffle(shuffled, random);

        assertThat(Contacts.of(WEEK, shuffled)).isEqualTo(contacts);
        assertThat(sum(contacts, true))
                .isGreaterThanOrEqualTo(contacts.reach().now().customers());
        assertThat(sum(contacts, false)).isEqualTo(contacts.reach().now().touches());
        assertThat(contacts.all()).hasSize((int) contacts.reach().now().customers());
        assertThat(contacts.reach().before())
                .isEqualTo(
                        Contacts.of(WeeklyReport.before(WEEK), touched).reach().now());
    }

    private static long sum(Contacts contacts, boolean customers) {
        return contacts.reach().people().values().stream()
                .map(Against::now)
                .mapToLong(reach -> customers ? reach.customers() : reach.touches())
                .sum();
    }

    @Provide
    Arbitrary<List<Touched>> touches() {
        return Combinators.combine(
                        Arbitraries.of("lily", "tom", "wang"),
                        Arbitraries.integers().between(-8, 8),
                        Arbitraries.longs().between(0, 5))
                .as(ContactsTest::touched)
                .list()
                .ofMaxSize(30);
    }

    private static Touched touched(String person, int later, long issueId) {
        return new Touched(person, MONDAY.plusDays(later), issueId);
    }
}
