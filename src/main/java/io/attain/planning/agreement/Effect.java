package io.attain.planning.agreement;

import io.attain.kernel.Period;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which day a version counts. The first counts for the whole period. A later one counts from a day that somebody
 * names, or else from the day of agreement; never before the version that it follows, and not into a month that is over.
 */
public final class Effect {

    private final List<Version> versions;
    private final Period period;
    private final LocalDate today;

    /** The next version of a target that has these, agreed on a day. */
    public Effect(List<Version> versions, Period period, LocalDate today) {
        this.versions = List.copyOf(versions);
        this.period = period;
        this.today = today;
    }

    /** The first day that may be named. */
    public LocalDate earliest() {
        if (versions.isEmpty()) {
            return period.start();
        }
        LocalDate former = versions.get(versions.size() - 1).effective();
        LocalDate month = today.withDayOfMonth(1);
        return former.isAfter(month) ? former : month;
    }

    /** The day of the next version if this one was named, or nobody named one. */
    public LocalDate day(@Nullable LocalDate named) {
        if (versions.isEmpty()) {
            return period.start();
        }
        LocalDate day = named == null ? today : named;
        return day.isBefore(earliest()) ? earliest() : day;
    }

    /** Whether a day may be named. */
    public boolean allows(LocalDate day) {
        return versions.isEmpty() ? day.equals(period.start()) : !day.isBefore(earliest());
    }
}
