package io.attain.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the live alert of one subject in line with what is known now, whatever kind of risk it is. There is one alert per
 * risk: one that shares a day with the live alert is the same one. Doing it again changes nothing.
 */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The alerts to save: those changed, and a new one with id 0 if a new risk is found.
     *
     * @param live the subject's live alert, or null
     */
    public static List<Alert> changes(
            Alert.Subject subject, @Nullable Alert live, RiskKind.Known known, LocalDate today) {
        Optional<Risk> risk = known.risk(subject);
        if (live != null
                && risk.isPresent()
                && shareADay(live.misses(), risk.get().misses())) {
            Alert followed = live.following(risk.get());
            return followed.equals(live) ? List.of() : List.of(followed);
        }
        List<Alert> changes = new ArrayList<>();
        if (live != null) {
            boolean wasTrue = live.misses().stream().allMatch(miss -> known.bearsOut(subject, miss));
            changes.add(live.in(wasTrue ? Alert.State.RECOVERED : Alert.State.WITHDRAWN));
        }
        risk.map(found -> raised(subject, found, today)).ifPresent(changes::add);
        return changes;
    }

    private static Alert raised(Alert.Subject subject, Risk risk, LocalDate today) {
        return new Alert(0, subject, risk.severity(), risk.misses(), today, Alert.State.OPEN);
    }

    private static boolean shareADay(List<Miss> some, List<Miss> others) {
        Set<LocalDate> dates = new HashSet<>();
        some.forEach(miss -> dates.add(miss.date()));
        return others.stream().anyMatch(miss -> dates.contains(miss.date()));
    }
}
