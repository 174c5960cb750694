package io.attain.acceptance;

import io.attain.demo.SalesQuarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** What finished working days of a quarter should have brought, counted here once more and written as a Chinese reader does. */
record Due(SalesQuarter quarter) {
    private static final int[] WEIGHTS = {30, 40, 30};
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int EXACT = 12;

    /** Of money at 30/40/30. */
    String money(long target) {
        return wan(weighted(target));
    }

    /** How far money at 30/40/30 is from what is due. */
    String moneyGap(long actual, long target) {
        return signed(BigDecimal.valueOf(actual).subtract(weighted(target)), true);
    }

    /** Of a count, whose months weigh their working days. */
    String count(long target) {
        return plain(even(target));
    }

    /** How far a count is from what is due. */
    String countGap(long actual, long target) {
        return signed(BigDecimal.valueOf(actual).subtract(even(target)), false);
    }

    private BigDecimal weighted(long target) {
        BigDecimal due = BigDecimal.ZERO;
        for (int month = 0; month < WEIGHTS.length; month++) {
            LocalDate from = quarter.start().plusMonths(month);
            due = due.add(part(target * WEIGHTS[month] / 100, from, from.plusMonths(1)));
        }
        return due;
    }

    private BigDecimal even(long target) {
        return part(target, quarter.start(), quarter.end());
    }

    /** The part of an amount of these days that finished ones make up. */
    private BigDecimal part(long amount, LocalDate from, LocalDate until) {
        LocalDate finished = quarter.today().isBefore(until) ? quarter.today() : until;
        long worked = finished.isAfter(from) ? worked(from, finished) : 0;
        return BigDecimal.valueOf(amount * worked)
                .divide(BigDecimal.valueOf(worked(from, until)), EXACT, RoundingMode.HALF_UP);
    }

    private static long worked(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }

    private static String signed(BigDecimal gap, boolean money) {
        String size = money ? wan(gap.abs()) : plain(gap.abs());
        return gap.signum() == 0 ? size : (gap.signum() < 0 ? "−" : "+") + size;
    }

    private static String wan(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : grouped(amount.divide(WAN), 1) + "万";
    }

    private static String plain(BigDecimal count) {
        return grouped(count, 2);
    }

    private static String grouped(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getInstance(Locale.SIMPLIFIED_CHINESE);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
