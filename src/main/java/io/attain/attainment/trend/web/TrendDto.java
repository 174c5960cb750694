package io.attain.attainment.trend.web;

import io.attain.attainment.trend.LastPeriod;
import io.attain.attainment.trend.Trend;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target's way through its period. Amounts are in minor units of {@code unit}, those expected exact; {@code end} is the day after the last.
 *
 * @param actual what has been reached, null for a rate without results
 * @param expected what should have been reached by finished days
 * @param by day, week or, of a very long period, month
 * @param points the end of each day, ISO week or month, of today and of the period
 * @param forecast where it will end, null where nothing can be said
 * @param tooEarly whether nothing can be said since less than a tenth of the target is expected by now
 * @param lastPeriod null if nothing is known of the period before, or the asker may not see its target
 */
@Json
public record TrendDto(
        String asOf,
        UnitDto unit,
        String key,
        String summary,
        String metric,
        String direction,
        boolean agreed,
        String start,
        String end,
        long target,
        @Nullable Long actual,
        BigDecimal expected,
        String by,
        List<Point> points,
        @Nullable Forecast forecast,
        boolean tooEarly,
        @Nullable LastPeriodDto lastPeriod) {

    /** The end of a day: what was reached, expected, reached last time, and what is forecast with its band. */
    @Json
    public record Point(
            String day,
            @Nullable Long actual,
            BigDecimal expected,
            @Nullable Long last,
            @Nullable Long forecast,
            @Nullable Long low,
            @Nullable Long high) {

        static Point of(Trend.Point point) {
            Trend.Outlook ahead = point.forecast();
            return new Point(
                    point.day().toString(),
                    point.actual(),
                    point.expected().told(),
                    point.last(),
                    ahead == null ? null : ahead.total(),
                    ahead == null ? null : ahead.low(),
                    ahead == null ? null : ahead.high());
        }
    }

    /**
     * The forecast of the whole period.
     *
     * @param low the lower edge of its band, null while fewer than {@code bandFromDays} working days are over
     * @param finishedDays the working days that are over
     */
    @Json
    public record Forecast(long total, @Nullable Long low, @Nullable Long high, int finishedDays, int bandFromDays) {}

    /**
     * The period before.
     *
     * @param key the target it was, null if there was none and all results of what the target measures are told
     * @param toDate what it had reached with as many working days left as there are today, null if it had not begun
     * @param total what it reached in all, null for a rate without results
     */
    @Json
    public record LastPeriodDto(
            @Nullable String key,
            @Nullable String summary,
            String start,
            String end,
            @Nullable Long toDate,
            @Nullable Long total) {

        static LastPeriodDto of(LastPeriod last, @Nullable Long toDate) {
            TargetNode node = last.node();
            return new LastPeriodDto(
                    node == null ? null : node.key(),
                    node == null ? null : node.summary(),
                    last.period().start().toString(),
                    last.period().end().toString(),
                    toDate,
                    last.total());
        }
    }

    static TrendDto of(Trend trend, UnitDto unit, boolean agreed) {
        TargetNode node = trend.node();
        LastPeriod last = trend.last();
        return new TrendDto(
                trend.asOf().toString(),
                unit,
                node.key(),
                node.summary(),
                node.metric().code(),
                node.direction().code(),
                agreed,
                node.period().start().toString(),
                node.period().end().toString(),
                trend.target(),
                trend.now().actual(),
                trend.now().expected().told(),
                trend.steps().code(),
                trend.points().stream().map(Point::of).toList(),
                forecast(trend),
                trend.tooEarly(),
                last == null ? null : LastPeriodDto.of(last, trend.now().last()));
    }

    private static @Nullable Forecast forecast(Trend trend) {
        Trend.Outlook outlook = trend.outlook();
        return outlook == null
                ? null
                : new Forecast(
                        outlook.total(), outlook.low(), outlook.high(), trend.finishedDays(), Trend.BAND_FROM_DAYS);
    }
}
