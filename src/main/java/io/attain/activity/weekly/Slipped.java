package io.attain.activity.weekly;

import java.util.List;

/**
 * The opportunities of a team that slipped.
 *
 * @param deals how many, and what they are worth, beside the week before
 * @param slips those of the week, the largest first
 */
public record Slipped(WeeklyReport.Deals deals, List<Slip> slips) {

    public Slipped {
        slips = List.copyOf(slips);
    }

    /** Those of a week and of the one before. */
    public static Slipped of(List<Slip> now, List<Slip> before) {
        return new Slipped(
                WeeklyReport.Deals.of(
                        now.stream().map(Slip::deal).toList(),
                        before.stream().map(Slip::deal).toList()),
                now);
    }

    /** The same with other figures. */
    Slipped with(WeeklyReport.Figures figures) {
        return new Slipped(deals.with("slipped", figures), slips);
    }
}
