package io.attain.activity.weekly;

import io.attain.activity.weekly.Compared.Against;
import io.attain.activity.weekly.FrozenFigures.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells of weeks that have closed what they closed with; what was corrected since stands beside it.
 *
 * @param now what the week closed with; null while it is open, or if that was never noted
 * @param before the same of the week before
 */
public record ClosedFigures(@Nullable FrozenFigures now, @Nullable FrozenFigures before)
        implements WeeklyReport.Figures {

    @Override
    public <T> Compared<T> figure(String code, Kind<T> kind, Compared<T> live) {
        return new ClosedFigures(telling(code, now), telling(code, before)).closed(code, kind, live);
    }

    /** What an older version noted, which knew nothing of such a figure, says nothing of it. */
    private static @Nullable FrozenFigures telling(String code, @Nullable FrozenFigures noted) {
        return noted == null || noted.isUnknown(code) ? null : noted;
    }

    private <T> Compared<T> closed(String code, Kind<T> kind, Compared<T> live) {
        Set<String> names = new TreeSet<>(live.people().keySet());
        for (FrozenFigures frozen : known()) {
            names.addAll(frozen.people(code));
        }
        Against<T> nothing = new Against<>(kind.none(), kind.none());
        SortedMap<String, Against<T>> people = new TreeMap<>();
        names.forEach(person -> people.put(
                person,
                closed(FrozenFigures.code(code, person), kind, live.people().getOrDefault(person, nothing))));
        people.values().removeIf(nothing::equals);
        return new Compared<>(closed(code, kind, live.all()), people);
    }

    private <T> Against<T> closed(String code, Kind<T> kind, Against<T> live) {
        return live.closedWith(
                now == null ? live.now() : now.of(code, kind), before == null ? live.before() : before.of(code, kind));
    }

    @Override
    public Set<String> known(String start) {
        Set<String> all = new TreeSet<>();
        known().forEach(frozen -> all.addAll(frozen.after(start)));
        return all;
    }

    private List<FrozenFigures> known() {
        List<FrozenFigures> known = new ArrayList<>();
        if (now != null) {
            known.add(now);
        }
        if (before != null) {
            known.add(before);
        }
        return known;
    }
}
