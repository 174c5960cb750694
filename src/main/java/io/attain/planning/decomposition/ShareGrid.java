package io.attain.planning.decomposition;

import io.attain.attainment.ledger.Cell;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.MarginalSplit;
import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.Split;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a target while it is being split, one dimension after the other. */
final class ShareGrid {

    /** A share whose amount is kept beside it; its weight is the product of the weights that lead to it. */
    record Cell(String summary, @Nullable Person owner, Period period, Scope scope, BigInteger weight) {

        Part part() {
            return new Part(period, scope, owner == null ? null : owner.key());
        }

        Cell inMonth(Period month, FiscalYears years) {
            return in(month, monthOf(month.start(), years));
        }

        /** The month stands before the week, since two months may share one. */
        Cell inWeek(Period week, FiscalYears years) {
            LocalDate day = week.start();
            return in(week, "%s W%02d".formatted(monthOf(day, years), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }

        private static String monthOf(LocalDate day, FiscalYears years) {
            return years.areMonths() ? YearMonth.from(day).toString() : years.periodOf(day);
        }

        private Cell in(Period part, String name) {
            return new Cell(named(name), owner, part, scope, weight);
        }

        Cell inRegion(String region, String name) {
            return in(new Scope(region, scope.productLine(), scope.customerType()), name);
        }

        Cell ofProductLine(String line, String name) {
            return in(new Scope(scope.region(), line, scope.customerType()), name);
        }

        Cell toCustomerType(String type, String name) {
            return in(new Scope(scope.region(), scope.productLine(), type), name);
        }

        private Cell in(Scope narrower, String name) {
            return new Cell(named(name), owner, period, narrower, weight);
        }

        Cell by(Person person) {
            return new Cell(named(person.name()), person, period, scope, weight);
        }

        private Cell times(long factor) {
            return new Cell(summary, owner, period, scope, weight.multiply(BigInteger.valueOf(factor)));
        }

        private String named(String part) {
            return PartName.with(summary, part);
        }

        /** Months and weeks lie in one month: only what has all days of the target weighs months. */
        private ShareDraft draft(long amount, TargetNode parent, String cut) {
            MonthWeights weights =
                    period.equals(parent.period()) ? parent.monthWeights().in(period) : MonthWeights.NONE;
            String called = PartName.of(
                    parent.summary(), summary.substring(parent.summary().length()));
            return new ShareDraft(called, owner, period, scope, amount, Levels.NONE, weights, cut);
        }
    }

    private final TargetNode parent;
    private final String cut;
    private final List<Cell> cells;
    private final long[] amounts;

    private ShareGrid(TargetNode parent, String cut, List<Cell> cells, long[] amounts) {
        this.parent = parent;
        this.cut = cut;
        this.cells = cells;
        this.amounts = amounts;
    }

    /** The whole target as one cell of one of its cuts. */
    static ShareGrid of(TargetNode parent, String cut, @Nullable Person owner, long total) {
        Cell whole = new Cell(parent.summary(), owner, parent.period(), parent.scope(), BigInteger.ONE);
        return new ShareGrid(parent, cut, List.of(whole), new long[] {total});
    }

    /** The grid with each cell split along one more dimension; itself if the dimension is empty. */
    <T> ShareGrid by(List<Weighted<T>> dimension, BiFunction<Cell, T, Cell> narrow) {
        if (dimension.isEmpty()) {
            return this;
        }
        long[] weights = dimension.stream().mapToLong(Weighted::weight).toArray();
        List<Cell> narrowed = cells.stream()
                .flatMap(cell -> dimension.stream()
                        .map(part -> narrow.apply(cell, part.value()).times(part.weight())))
                .toList();
        long[] split = Arrays.stream(MarginalSplit.of(amounts, weights))
                .flatMapToLong(Arrays::stream)
                .toArray();
        return new ShareGrid(parent, cut, narrowed, split);
    }

    List<Cell> cells() {
        return cells;
    }

    /** The cells with what each gets if none is held: every dimension sums to its own split of the whole. */
    List<ShareDraft> even() {
        return drafts(amounts);
    }

    /** The cells with the same amount each, but for the held ones: what is no sum is not shared out. */
    List<ShareDraft> alike(long amount, Map<Part, Long> held) {
        return drafts(cells.stream()
                .mapToLong(cell -> held.getOrDefault(cell.part(), amount))
                .toArray());
    }

    /**
     * The cells with the held amounts as they are and the rest shared out over the others by their weights.
     *
     * @param rest what the others share, in minor units; below 0 they get nothing
     */
    List<ShareDraft> around(Map<Part, Long> held, long rest) {
        int[] free = IntStream.range(0, cells.size())
                .filter(i -> !held.containsKey(cells.get(i).part()))
                .toArray();
        long[] found = cells.stream()
                .mapToLong(cell -> held.getOrDefault(cell.part(), 0L))
                .toArray();
        if (free.length > 0) {
            BigInteger[] weights =
                    Arrays.stream(free).mapToObj(i -> cells.get(i).weight()).toArray(BigInteger[]::new);
            long[] split = Split.byLargestRemainder(Math.max(0, rest), weights);
            for (int i = 0; i < free.length; i++) {
                found[free[i]] = split[i];
            }
        }
        return drafts(found);
    }

    private List<ShareDraft> drafts(long[] found) {
        List<ShareDraft> drafts = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            drafts.add(cells.get(i).draft(found[i], parent, cut));
        }
        return List.copyOf(drafts);
    }
}
