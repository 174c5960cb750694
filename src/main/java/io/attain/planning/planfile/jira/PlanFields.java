package io.attain.planning.planfile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.SalesField;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a plan says into the fields of an issue that is about to be written. */
@Component
record PlanFields(FieldValues values) {

    /** Sets the fields of these columns, with amounts counted in a unit; where it stands, and what it is, is no field. */
    void set(IssueDraft draft, Planned planned, Collection<PlanColumn> columns, Unit unit) {
        columns.forEach(column -> set(draft, planned, column, unit));
    }

    private void set(IssueDraft draft, Planned planned, PlanColumn column, Unit unit) {
        TargetNode node = planned.node();
        Levels levels = node.goal().levels();
        switch (column) {
            case SUMMARY -> draft.summary(node.summary());
            case OWNER -> values.assignee(draft, node.ownerKey());
            case METRIC -> values.metric(draft, node.metric());
            case DIRECTION ->
                values.option(draft, SalesField.DIRECTION, node.direction().optionName());
            case START ->
                values.day(draft, SalesField.PERIOD_START, node.period().start());
            case END -> values.day(draft, SalesField.PERIOD_END, node.period().last());
            case REGION -> values.option(draft, SalesField.REGION, node.scope().region());
            case PRODUCT_LINE ->
                values.option(draft, SalesField.PRODUCT_LINE, node.scope().productLine());
            case CUSTOMER_TYPE ->
                values.option(draft, SalesField.CUSTOMER_TYPE, node.scope().customerType());
            case AMOUNT -> values.amount(draft, SalesField.TARGET_AMOUNT, unit.amount(node.amount()));
            case STRETCH -> values.amount(draft, SalesField.STRETCH_AMOUNT, unit.amountOrNull(levels.stretch()));
            case CHALLENGE -> values.amount(draft, SalesField.CHALLENGE_AMOUNT, unit.amountOrNull(levels.challenge()));
            case UPPER_LIMIT -> values.amount(draft, SalesField.UPPER_LIMIT, unit.amountOrNull(levels.upperLimit()));
            case BASELINE -> values.amount(draft, SalesField.BASELINE, unit.amountOrNull(levels.baseline()));
            case MONTH_WEIGHTS -> values.text(draft, SalesField.MONTH_WEIGHTS, weights(node));
            case ROOT ->
                values.option(draft, SalesField.ROOT_TARGET, planned.root() ? SalesField.ROOT_TARGET.yes() : null);
            case CUT -> values.text(draft, SalesField.CUT, node.cut().isEmpty() ? null : node.cut());
            case ID, KEY, PARENT, KIND, CURRENCY -> {}
        }
    }

    /** What the fields of these columns hold now, to be put back later. */
    Consumer<MutableIssue> remembered(Issue issue, Collection<PlanColumn> columns) {
        String summary = issue.getSummary();
        ApplicationUser assignee = issue.getAssignee();
        Consumer<MutableIssue> before = values.remembered(
                issue, columns.stream().flatMap(PlanFields::field).toList());
        return before.andThen(later -> {
            if (columns.contains(PlanColumn.SUMMARY)) {
                later.setSummary(summary);
            }
            if (columns.contains(PlanColumn.OWNER)) {
                later.setAssignee(assignee);
            }
        });
    }

    private static Stream<SalesField> field(PlanColumn column) {
        return switch (column) {
            case METRIC -> Stream.of(SalesField.METRIC);
            case DIRECTION -> Stream.of(SalesField.DIRECTION);
            case START -> Stream.of(SalesField.PERIOD_START);
            case END -> Stream.of(SalesField.PERIOD_END);
            case REGION -> Stream.of(SalesField.REGION);
            case PRODUCT_LINE -> Stream.of(SalesField.PRODUCT_LINE);
            case CUSTOMER_TYPE -> Stream.of(SalesField.CUSTOMER_TYPE);
            case AMOUNT -> Stream.of(SalesField.TARGET_AMOUNT);
            case STRETCH -> Stream.of(SalesField.STRETCH_AMOUNT);
            case CHALLENGE -> Stream.of(SalesField.CHALLENGE_AMOUNT);
            case UPPER_LIMIT -> Stream.of(SalesField.UPPER_LIMIT);
            case BASELINE -> Stream.of(SalesField.BASELINE);
            case MONTH_WEIGHTS -> Stream.of(SalesField.MONTH_WEIGHTS);
            case ROOT -> Stream.of(SalesField.ROOT_TARGET);
            case CUT -> Stream.of(SalesField.CUT);
            case SUMMARY, OWNER, ID, KEY, PARENT, KIND, CURRENCY -> Stream.of();
        };
    }

    private static @Nullable String weights(TargetNode node) {
        String text = node.monthWeights().text();
        return text.isEmpty() ? null : text;
    }
}
