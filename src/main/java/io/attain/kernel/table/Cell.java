package io.attain.kernel.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of a table that is written. */
public sealed interface Cell {

    /** A text, which is never run as a formula. */
    record Text(String text) implements Cell {}

    /** A number that is shown with all of its digits, as in 1200.50. */
    record Decimal(BigDecimal number) implements Cell {}

    /** A ratio: 0.835 is 83.5 %. */
    record Ratio(BigDecimal number) implements Cell {}

    /** Nothing. */
    static Cell empty() {
        return new Text("");
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** The value as plain text, which a reader of tables understands. */
    default String plain() {
        if (this instanceof Text text) {
            return text.text();
        }
        if (this instanceof Decimal decimal) {
            return decimal.number().toPlainString();
        }
        if (this instanceof Ratio ratio) {
            return ratio.number().toPlainString();
        }
        return ((Day) this).day().toString();
    }
}
