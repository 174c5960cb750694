package io.attain.activity.weekly.app;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.attain.activity.weekly.LeastTouched;
import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.OwnTouched;
import io.attain.activity.weekly.Touching;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which of a team's customers nobody has touched for longest, up to the end of a week. */
@Component
public record LeastTouchedCustomers(Touching touching) {

    /** So many are told. */
    static final int MOST = 10;

    /**
     * Of those that were touched in neither of two weeks by the team: those of the first tier before the others, of a tier those
     * that never were, then those whose last touch, whoever's, is longest ago. Of a tier that is not reached nothing is read.
     */
    public List<LeastTouched> of(OwnTouched own, Period week) {
        List<LeastTouched> least = new ArrayList<>();
        own.silent().stream()
                .collect(groupingBy(OwnCustomer::tier, TreeMap::new, toList()))
                .forEach((tier, its) -> {
                    if (least.size() < MOST) {
                        ofTier(its, week).limit(MOST - least.size()).forEach(least::add);
                    }
                });
        return least;
    }

    private Stream<LeastTouched> ofTier(List<OwnCustomer> its, Period week) {
        Map<Long, LocalDate> last =
                touching.last(its.stream().map(OwnCustomer::id).toList(), week.end());
        return its.stream()
                .map(each -> new LeastTouched(each, last.get(each.id())))
                .sorted(comparing(LeastTouched::last, nullsFirst(naturalOrder()))
                        .thenComparing(each -> each.customer().id()));
    }
}
