package io.attain.risk.app;

import io.attain.activity.DailyTargets;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.PersonDay;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.PersonDays;
import io.attain.kernel.Period;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days as facts and calendars tell them, held against daily targets. */
@Component
public record FactActionDays(PersonDays days, DailyTargetBook targets) implements ActionDays {

    @Override
    public Known within(long projectId, @Nullable String personKey, Period period) {
        return new Snapshot(projectId, personKey, period, targets.of(projectId));
    }

    private final class Snapshot implements Known {

        private final long projectId;
        private final @Nullable String personKey;
        private final Period period;
        private final DailyTargets targets;
        /** Read when somebody's are asked for: most who hand in a log have no daily target. */
        private PersonDays.@Nullable Known known;

        Snapshot(long projectId, @Nullable String personKey, Period period, DailyTargets targets) {
            this.projectId = projectId;
            this.personKey = personKey;
            this.period = period;
            this.targets = targets;
        }

        @Override
        public Set<Whose> asked() {
            return targets.within(period).stream()
                    .filter(whose -> personKey == null || personKey.equals(whose.personKey()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public List<ActionDay> of(Whose whose) {
            return known().of(whose.personKey()).stream()
                    .map(day -> day(whose, day))
                    .toList();
        }

        private PersonDays.Known known() {
            if (known == null) {
                known = days.of(projectId, personKey == null ? null : Set.of(personKey), period);
            }
            return known;
        }

        private ActionDay day(Whose whose, PersonDay day) {
            return new ActionDay(
                    day.date(),
                    day.done().getOrDefault(whose.action(), 0L),
                    targets.on(whose, day.date()).orElse(0),
                    day.state());
        }
    }
}
