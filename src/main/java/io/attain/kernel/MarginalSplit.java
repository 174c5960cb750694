package io.attain.kernel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits amounts that are already parts of a whole along one more dimension, so that both ways of adding up stay exact:
 * each part's shares sum to the part, and over all parts each share sums to the whole's own largest-remainder split.
 *
 * <p>Splitting each part by itself would round the new dimension anew in every part. Here each cell starts at its floor,
 * and the units left over go, largest fraction first, where both a part and a share still miss one.
 */
public final class MarginalSplit {

    private final long[] parts;
    private final long[] columns;
    private final long[][] cells;

    private MarginalSplit(long[] parts, long[] columns) {
        this.parts = parts.clone();
        this.columns = columns.clone();
        this.cells = new long[parts.length][columns.length];
    }

    /** The cells: one row per part, one column per weight. Parts and weights are 0 or more, one weight at least is positive. */
    public static long[][] of(long[] parts, long[] weights) {
        return of(parts, weights, Split.byLargestRemainder(Arrays.stream(parts).sum(), weights));
    }

    /**
     * The same where it is known how the whole is split.
     *
     * @param columns the whole's own split by the weights
     */
    public static long[][] of(long[] parts, long[] weights, long[] columns) {
        return weights.length == 1 // most targets lie in one month, and big numbers are slow
                ? Arrays.stream(parts).mapToObj(part -> new long[] {part}).toArray(long[][]::new)
                : new MarginalSplit(parts, columns).fill(weights);
    }

    private long[][] fill(long[] weights) {
        BigInteger weightSum =
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger[][] fractions = new BigInteger[parts.length][weights.length];
        for (int i = 0; i < parts.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                BigInteger[] exact = BigInteger.valueOf(parts[i])
                        .multiply(BigInteger.valueOf(weights[j]))
                        .divideAndRemainder(weightSum);
                cells[i][j] = exact[0].longValueExact();
                fractions[i][j] = exact[1];
            }
        }
        long[] rowsLeft = IntStream.range(0, parts.length)
                .mapToLong(i -> parts[i] - Arrays.stream(cells[i]).sum())
                .toArray();
        long[] columnsLeft = IntStream.range(0, columns.length)
                .mapToLong(j -> columns[j]
                        - Arrays.stream(cells).mapToLong(row -> row[j]).sum())
                .toArray();
        List<int[]> order = IntStream.range(0, parts.length * columns.length)
                .mapToObj(n -> new int[] {n / columns.length, n % columns.length})
                .sorted(Comparator.comparing((int[] cell) -> fractions[cell[0]][cell[1]])
                        .reversed())
                .toList();
        order.forEach(cell -> give(cell[0], cell[1], 1, rowsLeft, columnsLeft));
        order.forEach(cell -> give(cell[0], cell[1], Long.MAX_VALUE, rowsLeft, columnsLeft));
        return cells;
    }

    private void give(int row, int column, long most, long[] rowsLeft, long[] columnsLeft) {
        long units = Math.min(most, Math.min(rowsLeft[row], columnsLeft[column]));
        cells[row][column] += units;
        rowsLeft[row] -= units;
        columnsLeft[column] -= units;
    }
}
