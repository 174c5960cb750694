package io.attain.activity.app;

import io.attain.activity.Expectations;
import io.attain.activity.PersonDay;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What kind of days people had: which were logged say the facts, of which they are expected the calendar and the teams, and which are late the clock.
 * A change of either or a new day so changes everybody's days without a row being written.
 */
@Component
public record PersonDays(FactBook facts, ExpectedLogs expected, Today today) {

    /**
     * What is known now of a period, by one question however many people there are.
     *
     * @param people the user keys of whose days they are, or null for everybody's
     */
    public Known of(long projectId, @Nullable Set<String> people, Period period) {
        Map<String, Map<LocalDate, Map<Metric, Long>>> logged = new HashMap<>();
        facts.of(projectId).forEachDay(projectId, people, period, (day, done) -> logged.computeIfAbsent(
                        day.owner(), owner -> new HashMap<>())
                .put(day.day(), done));
        return new Known(people, period, logged, expected.of(projectId));
    }

    /** What was known at one moment. */
    public final class Known {

        private final @Nullable Set<String> only;
        private final Period period;
        private final Map<String, Map<LocalDate, Map<Metric, Long>>> logged;
        private final Expectations expectations;

        private Known(
                @Nullable Set<String> only,
                Period period,
                Map<String, Map<LocalDate, Map<Metric, Long>>> logged,
                Expectations expectations) {
            this.only = only;
            this.period = period;
            this.logged = logged;
            this.expectations = expectations;
        }

        /** Whose they are, or null for everybody. */
        @Nullable
        Set<String> people() {
            return only;
        }

        Period period() {
            return period;
        }

        /**
         * A person's days, earliest first.
         *
         * @throws IllegalArgumentException if those of somebody else were asked for
         */
        public List<PersonDay> of(String person) {
            return of(person, period);
        }

        /** Those of a part of the period. */
        public List<PersonDay> of(String person, Period part) {
            if (only != null && !only.contains(person)) {
                throw new IllegalArgumentException("Not asked for: " + person);
            }
            Map<LocalDate, Map<Metric, Long>> days = logged.getOrDefault(person, Map.of());
            LocalDate now = today.of(person);
            return part.start()
                    .datesUntil(part.end())
                    .map(day -> PersonDay.of(day, expectations, person, days.get(day), now))
                    .toList();
        }
    }

    /** The working days before another whose logs a person can still write on that one, the latest first. */
    List<LocalDate> openBefore(long projectId, String person, LocalDate day) {
        return expected.policy(projectId, person).openBefore(day, day);
    }
}
