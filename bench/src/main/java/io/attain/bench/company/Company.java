package io.attain.bench.company;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A sales company's year up to a day in November. Every field is computed from its row, so nothing is stored and any row
 * can be had again; a rep has the same year in every size.
 *
 * <p>A rep writes a log on 94 of 100 working days and wins up to 72 opportunities a year, one in 50 of which is deleted
 * again; 70 % of the wins come from 20 % of the rep's customers; one in 100 is won by somebody without a target.
 */
public final class Company {

    public static final long PROJECT = 10_000;
    static final int YEAR = 2026;
    static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(YEAR, 11, 23);
    public static final Period WHOLE_YEAR = new Period(NEW_YEAR, LocalDate.of(YEAR + 1, 1, 1));
    /** What targets are set for. */
    public static final List<Metric> METRICS = List.of(Metric.REVENUE, Metric.CALLS);

    private static final int DAYS = 366;
    private static final int WINS = 72;
    private static final int WIN_ROWS = 128;
    private static final int REGULARS = 25;
    static final int CUSTOMERS = 125;
    private static final long FIRST_CUSTOMER = 50_000_000;
    private static final String OFFICE = "office";
    private static final List<String> REGIONS = List.of("East China", "North China", "South China", "West China");
    private static final List<String> PRODUCTS = List.of("Product A", "Product B", "Product C");

    private final Size size;
    private final SplitMix64 targets;
    private final SplitMix64 logs;
    private final SplitMix64 wins;

    /** The company of a size; another seed makes another one. */
    public Company(Size size, long seed) {
        this.size = size;
        this.targets = new SplitMix64(seed, 1);
        this.logs = new SplitMix64(seed, 2);
        this.wins = new SplitMix64(seed, 3);
    }

    /** A submitted log; a count of 0 is none. */
    public record Log(int id, String owner, LocalDate day, int calls, int visits) {

        /** The same day with another count of calls. */
        public Log calling(int times) {
            return new Log(id, owner, day, times, visits);
        }

        /** What it counts for. */
        public List<Result> results() {
            return Stream.of(result(Metric.CALLS, calls), result(Metric.VISITS, visits))
                    .filter(result -> result.amount() > 0)
                    .toList();
        }

        private Result result(Metric metric, int times) {
            return new Result(Source.LOG, id, PROJECT, owner, day, metric, times, Scope.ANY, null);
        }
    }

    /** A won opportunity of a customer; the amount is in fen. */
    public record Win(long id, String owner, LocalDate day, long amount, Scope scope, long customer) {

        public Result result() {
            return new Result(Source.OPPORTUNITY, id, PROJECT, owner, day, Metric.REVENUE, amount, scope, customer);
        }
    }

    public Size size() {
        return size;
    }

    public static String rep(int number) {
        return "rep" + number;
    }

    public static String manager(int number) {
        return "manager" + number;
    }

    /** What a rep is to reach in a month, 0 for January, of a metric's minor units. */
    long monthTarget(Metric metric, int rep, int month) {
        long row = rep * 64L + METRICS.indexOf(metric) * 16L + month;
        return metric.equals(Metric.REVENUE)
                ? 5_000_000 + targets.below(10_000_000, row, 0)
                : 150 + targets.below(100, row, 0);
    }

    /** The log of a rep's day, counted from New Year's Day; nothing if none was written. */
    public Optional<Log> log(int rep, int dayOfYear) {
        LocalDate day = NEW_YEAR.plusDays(dayOfYear);
        int id = rep * DAYS + dayOfYear + 1;
        if (day.getDayOfWeek().getValue() > 5 || !day.isBefore(TODAY) || logs.below(100, id, 0) >= 94) {
            return Optional.empty();
        }
        return Optional.of(new Log(id, rep(rep), day, logs.below(20, id, 1), logs.below(4, id, 2)));
    }

    /** What the log of this id said first. */
    public Log log(int id) {
        return log(repOf(id), (id - 1) % DAYS).orElseThrow();
    }

    /** Whose log has this id. */
    static int repOf(int log) {
        return (log - 1) / DAYS;
    }

    /** The logs of a rep's year in the order of their ids. */
    public List<Log> logs(int rep) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> log(rep, day))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Everybody's logs in the order of their ids. */
    public Stream<Log> logs() {
        return IntStream.range(0, size.reps()).boxed().flatMap(rep -> logs(rep).stream());
    }

    /** The wins of a rep's year in the order of their ids. */
    public List<Win> wins(int rep) {
        return IntStream.range(0, WINS)
                .mapToObj(win -> win(rep, win))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Win> win(int rep, int number) {
        long id = 1L + rep * (long) WIN_ROWS + number;
        LocalDate day = NEW_YEAR.plusDays(wins.below(365, id, 0));
        if (!day.isBefore(TODAY) || wins.below(50, id, 1) == 0) {
            return Optional.empty();
        }
        boolean regular = wins.below(10, id, 2) < 7;
        int customer = regular ? wins.below(REGULARS, id, 3) : REGULARS + wins.below(CUSTOMERS - REGULARS, id, 3);
        Scope scope = new Scope(
                REGIONS.get(Size.managerOf(rep) % REGIONS.size()),
                PRODUCTS.get(wins.below(PRODUCTS.size(), id, 4)),
                customer % 3 == 0 ? "New" : "Existing");
        String owner = wins.below(100, id, 5) == 0 ? OFFICE : rep(rep);
        return Optional.of(
                new Win(id, owner, day, 100_000L + wins.below(2_900_000, id, 6), scope, customer(rep, customer)));
    }

    /** The issue ids of all customers, of whom each rep has as many. */
    public LongStream customers() {
        return LongStream.range(0, (long) size.reps() * CUSTOMERS).map(number -> FIRST_CUSTOMER + number);
    }

    static long customer(int rep, int number) {
        return FIRST_CUSTOMER + rep * (long) CUSTOMERS + number;
    }

    public static Period month(int month) {
        return Period.of(YearMonth.of(YEAR, month + 1));
    }

    static Period quarter(int quarter) {
        return new Period(month(quarter * 3).start(), month(quarter * 3 + 2).end());
    }
}
