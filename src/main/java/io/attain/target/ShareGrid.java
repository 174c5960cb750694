package io.attain.target;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The shares of a target while it is being split, one dimension after the other. */
final class ShareGrid {

    /** A share whose amount is kept beside it. */
    record Cell(String summary, @Nullable Person owner, Period period, Scope scope) {

        Cell in(Period month) {
            return new Cell(named(YearMonth.from(month.start()).toString()), owner, month, scope);
        }

        Cell inRegion(String region) {
            return new Cell(named(region), owner, period, new Scope(region, scope.productLine(), scope.customerType()));
        }

        Cell ofProductLine(String line) {
            return new Cell(named(line), owner, period, new Scope(scope.region(), line, scope.customerType()));
        }

        Cell toCustomerType(String type) {
            return new Cell(named(type), owner, period, new Scope(scope.region(), scope.productLine(), type));
        }

        Cell by(Person person) {
            return new Cell(named(person.name()), person, period, scope);
        }

        private String named(String part) {
            return summary + " · " + part;
        }
    }

    private final List<Cell> cells;
    private final long[] amounts;

    private ShareGrid(List<Cell> cells, long[] amounts) {
        this.cells = cells;
        this.amounts = amounts;
    }

    /** The whole target as one share. */
    static ShareGrid of(TargetNode parent, @Nullable Person owner) {
        Cell whole = new Cell(parent.summary(), owner, parent.period(), parent.scope());
        return new ShareGrid(List.of(whole), new long[] {parent.amount()});
    }

    /** The grid with each share split along one more dimension; itself if the dimension is empty. */
    <T> ShareGrid by(List<Weighted<T>> dimension, BiFunction<Cell, T, Cell> narrow) {
        if (dimension.isEmpty()) {
            return this;
        }
        long[] weights = dimension.stream().mapToLong(Weighted::weight).toArray();
        List<Cell> narrowed = cells.stream()
                .flatMap(cell -> dimension.stream().map(part -> narrow.apply(cell, part.value())))
                .toList();
        long[] split = Arrays.stream(MarginalSplit.of(amounts, weights))
                .flatMapToLong(Arrays::stream)
                .toArray();
        return new ShareGrid(narrowed, split);
    }

    List<ShareDraft> drafts() {
        List<ShareDraft> drafts = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            Cell cell = cells.get(i);
            drafts.add(new ShareDraft(cell.summary, cell.owner, cell.period, cell.scope, amounts[i]));
        }
        return List.copyOf(drafts);
    }
}
