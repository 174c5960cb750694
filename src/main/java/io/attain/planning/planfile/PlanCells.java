package io.attain.planning.planfile;

import io.attain.kernel.Amount;
import io.attain.kernel.Exact;
import io.attain.kernel.Unit;
import io.attain.kernel.table.Cell;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a target says in each column of a plan, as {@link PlanRow} takes it again.
 *
 * @param money what the project's money is counted in
 * @param userName the user name of a user key
 * @param parentName the key, or in a file the id, of what a target is part of; empty if it may not be told
 * @param told a target by what its status and the parts of its scope are called now
 */
public record PlanCells(
        Unit money,
        Function<String, String> userName,
        LongFunction<String> parentName,
        UnaryOperator<TargetNode> told) {

    static final String YES = "yes";
    static final String NO = "no";

    /** The value of a column; the id is the file's own and empty here. */
    public Cell of(PlanColumn column, Planned planned) {
        TargetNode node = told.apply(planned.node());
        return switch (column) {
            case ID, CURRENCY -> Cell.empty();
            case KEY -> new Cell.Text(node.key());
            case PARENT -> new Cell.Text(node.parentId() == null ? "" : parentName.apply(node.parentId()));
            case KIND -> new Cell.Text(PlanKinds.of(node.share()));
            case SUMMARY -> new Cell.Text(node.summary());
            case OWNER -> new Cell.Text(node.ownerKey() == null ? "" : userName.apply(node.ownerKey()));
            case METRIC -> new Cell.Text(node.metric().code());
            case DIRECTION -> new Cell.Text(node.direction().code());
            case START -> new Cell.Day(node.period().start());
            case END -> new Cell.Day(node.period().last());
            case REGION -> text(node.scope().region());
            case PRODUCT_LINE -> text(node.scope().productLine());
            case CUSTOMER_TYPE -> text(node.scope().customerType());
            case AMOUNT -> amount(node, node.amount());
            case STRETCH -> amount(node, node.goal().levels().stretch());
            case CHALLENGE -> amount(node, node.goal().levels().challenge());
            case UPPER_LIMIT -> amount(node, node.goal().levels().upperLimit());
            case BASELINE -> amount(node, node.goal().levels().baseline());
            case MONTH_WEIGHTS -> new Cell.Text(node.monthWeights().text());
            case ROOT -> new Cell.Text(planned.root() ? YES : "");
            case CUT -> new Cell.Text(node.cut());
        };
    }

    /** An amount of a target in major units, or nothing. */
    Cell amount(TargetNode node, @Nullable Long minor) {
        Amount amount = node.metric().unit(money).amountOrNull(minor);
        return amount == null ? Cell.empty() : new Cell.Decimal(amount.major());
    }

    /** An amount that need not be whole, in major units with at least two decimals. */
    Cell exact(TargetNode node, Exact minor) {
        int digits = node.metric().unit(money).digits();
        return new Cell.Decimal(
                minor.by(Exact.of(BigInteger.TEN.pow(digits), BigInteger.ONE)).decimal(Math.max(2, digits)));
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Cell.empty() : new Cell.Text(text);
    }
}
