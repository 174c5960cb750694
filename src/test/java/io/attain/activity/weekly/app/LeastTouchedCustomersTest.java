package io.attain.activity.weekly.app;

import static io.attain.activity.weekly.app.WeekFixture.MONDAY;
import static io.attain.activity.weekly.app.WeekFixture.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.LeastTouched;
import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.Touched;
import io.attain.activity.weekly.Touching;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Customers of Lily's, and when somebody touched them last. */
class LeastTouchedCustomersTest {

    private final Map<Long, LocalDate> last = new HashMap<>();
    private final List<Collection<Long>> asked = new ArrayList<>();
    private final LeastTouchedCustomers customers = new LeastTouchedCustomers(new Touching() {
        @Override
        public List<Touched> of(long projectId, @Nullable Set<String> people, Period days) {
            throw new AssertionError("Who was touched is known");
        }

        @Override
        public Map<Long, LocalDate> last(Collection<Long> ids, LocalDate before) {
            asked.add(ids);
            return last.entrySet().stream()
                    .filter(each -> ids.contains(each.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    });

    @Test
    void theFirstTierComesBeforeTheOthersAndTheLongestAgoBeforeTheLater() {
        last.put(1L, MONDAY.minusDays(20));
        last.put(2L, MONDAY.minusDays(60));
        last.put(4L, MONDAY.minusDays(200));

        assertThat(least(List.of(own(1, "A"), own(2, "A"), own(3, "B"), own(4, "B"))))
                .extracting(each -> each.customer().id(), LeastTouched::last)
                .containsExactly(
                        tuple(2L, MONDAY.minusDays(60)),
                        tuple(1L, MONDAY.minusDays(20)),
                        tuple(3L, null),
                        tuple(4L, MONDAY.minusDays(200)));
    }

    @Test
    void tenAreToldAndOfATierThatIsNotReachedNothingIsRead() {
        List<OwnCustomer> all = new ArrayList<>();
        LongStream.range(0, 8).forEach(id -> all.add(own(id, "A")));
        LongStream.range(8, 20).forEach(id -> all.add(own(id, "B")));
        LongStream.range(20, 30).forEach(id -> all.add(own(id, "C")));

        assertThat(least(all))
                .extracting(each -> each.customer().id())
                .containsExactly(LongStream.range(0, 10).boxed().toArray(Long[]::new));
        assertThat(asked).hasSize(2);
    }

    @Test
    void whoWasTouchedInEitherWeekIsNotAmongThem() {
        List<OwnCustomer> own = List.of(own(1, "A"), own(2, "A"), own(3, "A"));

        assertThat(customers.of(
                        Contacts.of(
                                        WEEK,
                                        List.of(
                                                new Touched("tom", MONDAY, 1),
                                                new Touched("tom", MONDAY.minusDays(7), 2)),
                                        own)
                                .own(),
                        WEEK))
                .extracting(each -> each.customer().id())
                .containsExactly(3L);
    }

    private List<LeastTouched> least(List<OwnCustomer> own) {
        return customers.of(Contacts.of(WEEK, List.of(), own).own(), WEEK);
    }

    private static OwnCustomer own(long id, String tier) {
        return new OwnCustomer(id, "lily", tier);
    }
}
