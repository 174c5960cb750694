package io.attain.activity.weekly;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.results.ExpectedClose;
import io.attain.results.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that did not close when it was expected to: its day was put off beyond the week in which it was, or beyond the
 * quarter, or passed while it was open.
 *
 * @param person the user key of whose it is
 * @param day on which it slipped: it was put off, or should have been closed
 * @param from for which day it was expected at first in the week
 * @param to for which at its end; null for none
 * @param passed whether that day is over, and it is open
 * @param amount what it is worth in minor units
 */
public record Slip(
        long opportunityId,
        String person,
        LocalDate day,
        LocalDate from,
        @Nullable LocalDate to,
        boolean passed,
        long amount) {

    Deal deal() {
        return new Deal(opportunityId, person, day, new Tally(amount, 1));
    }

    /**
     * What is asked of opportunities.
     *
     * @param week the week in which they slip
     * @param finished the last day of it that is over; the day before it if none is
     * @param years the project's fiscal years
     * @param day whose day a moment is on, by user key
     */
    public record Asked(
            Period week, LocalDate finished, FiscalYears years, BiFunction<String, Instant, LocalDate> day) {

        /** Those that slipped in the week, one by one. */
        public List<Slip> of(List<ExpectedClose> closes) {
            Map<Long, List<ExpectedClose>> byId =
                    closes.stream().collect(Collectors.groupingBy(ExpectedClose::opportunityId));
            List<Slip> slips = new ArrayList<>();
            byId.values().forEach(its -> one(its).ifPresent(slips::add));
            slips.sort(Comparator.comparing(Slip::amount).reversed().thenComparing(Slip::opportunityId));
            return slips;
        }

        private Optional<Slip> one(List<ExpectedClose> closes) {
            List<ExpectedClose> known = closes.stream()
                    .filter(each -> !isAfter(each.owner(), each.from()) && !isDecided(each))
                    .sorted(Comparator.comparing(ExpectedClose::from))
                    .toList();
            List<ExpectedClose> moved = known.stream()
                    .filter(each -> each.until() != null && week.contains(day.apply(each.owner(), each.until())))
                    .toList();
            return moved.isEmpty() ? standing(known).flatMap(this::passed) : putOff(moved);
        }

        private boolean isAfter(String owner, @Nullable Instant moment) {
            return moment == null || day.apply(owner, moment).isAfter(week.last());
        }

        private boolean isDecided(ExpectedClose close) {
            return !isAfter(close.owner(), close.decidedAt());
        }

        private Optional<ExpectedClose> standing(List<ExpectedClose> known) {
            return known.stream()
                    .filter(each -> isAfter(each.owner(), each.until()))
                    .findFirst();
        }

        private Optional<Slip> passed(ExpectedClose close) {
            LocalDate expected = close.day();
            return expected != null && week.contains(expected) && !expected.isAfter(finished)
                    ? Optional.of(slip(close, expected, expected, expected, true))
                    : Optional.empty();
        }

        private Optional<Slip> putOff(List<ExpectedClose> moved) {
            LocalDate from = moved.get(0).day();
            ExpectedClose last = moved.get(moved.size() - 1);
            LocalDate to = last.next();
            if (from == null || from.isBefore(week.start())) {
                return Optional.empty();
            }
            if (to != null && !to.isAfter(finished)) {
                return Optional.of(slip(last, to, from, to, true));
            }
            return to == null || isBeyond(from, to)
                    ? Optional.of(slip(last, day.apply(last.owner(), moment(last)), from, to, false))
                    : Optional.empty();
        }

        private static Instant moment(ExpectedClose moved) {
            Instant until = moved.until();
            return until == null ? moved.from() : until;
        }

        private boolean isBeyond(LocalDate from, LocalDate to) {
            return (week.contains(from) && to.isAfter(week.last()))
                    || to.isAfter(years.quarterOf(from).last());
        }

        private static Slip slip(
                ExpectedClose close, LocalDate day, LocalDate from, @Nullable LocalDate to, boolean passed) {
            return new Slip(close.opportunityId(), close.owner(), day, from, to, passed, close.amount());
        }
    }
}
