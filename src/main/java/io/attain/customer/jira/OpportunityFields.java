package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OpportunityRow;
import io.attain.customer.jira.OpportunityMatch.Deal;
import io.attain.kernel.Amount;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets and compares the fields of a row. What the row leaves empty stays as it is in the issue. */
@Component
record OpportunityFields(SalesFields fields, FieldValues values, FieldOptions options) {

    /** The fields of the columns that say an option. */
    static final Map<String, SalesField> OPTIONS = Map.of(
            "customerRegion", SalesField.REGION,
            "customerType", SalesField.CUSTOMER_TYPE,
            "productLine", SalesField.PRODUCT_LINE,
            "expansionPlan", SalesField.EXPANSION_PLAN,
            "existingBefore", SalesField.EXISTING_BEFORE);

    void setCustomer(IssueDraft draft, List<OpportunityRow> rows) {
        customerOptions(rows).forEach((field, name) -> setOption(draft, field, name));
    }

    boolean customerDiffers(Issue issue, List<OpportunityRow> rows) {
        return optionsDiffer(issue, customerOptions(rows));
    }

    /** What an issue's fields are before a row changes them, to be put back into it later. */
    Consumer<MutableIssue> remembered(Issue issue) {
        ApplicationUser assignee = issue.getAssignee();
        Consumer<MutableIssue> before = values.remembered(
                issue,
                List.of(
                        SalesField.REGION,
                        SalesField.CUSTOMER_TYPE,
                        SalesField.EXPANSION_PLAN,
                        SalesField.EXISTING_BEFORE,
                        SalesField.PRODUCT_LINE,
                        SalesField.AMOUNT,
                        SalesField.CLOSE_DATE,
                        SalesField.LOST_REASON));
        String summary = issue.getSummary();
        return before.andThen(later -> {
            later.setAssignee(assignee);
            later.setSummary(summary);
        });
    }

    void setOpportunity(IssueDraft draft, OpportunityRow row) {
        if (row.isKnownByNumber()) {
            draft.summary(row.opportunity());
        }
        if (!row.lostReason().isEmpty()) {
            values.text(draft, SalesField.LOST_REASON, row.lostReason());
        }
        if (!row.ownerKey().isEmpty()) {
            values.assignee(draft, row.ownerKey());
        }
        row.amount().ifPresent(amount -> values.amount(draft, SalesField.AMOUNT, amount));
        row.closeDate().ifPresent(day -> values.day(draft, SalesField.CLOSE_DATE, day));
        opportunityOptions(row).forEach((field, name) -> setOption(draft, field, name));
    }

    boolean opportunityDiffers(Issue issue, OpportunityRow row) {
        Optional<LocalDate> closeDate = row.closeDate();
        return isRenamed(issue, row)
                || isGiven(issue, row)
                || row.amount().filter(amount -> !isWorth(issue, amount)).isPresent()
                || (closeDate.isPresent()
                        && !fields.date(issue, SalesField.CLOSE_DATE).equals(closeDate))
                || (!row.lostReason().isEmpty() && !row.lostReason().equals(lostReason(issue)))
                || optionsDiffer(issue, opportunityOptions(row));
    }

    /** Whether a row gives an opportunity to another owner. */
    boolean isGiven(Issue opportunity, OpportunityRow row) {
        ApplicationUser assignee = opportunity.getAssignee();
        return !row.ownerKey().isEmpty()
                && (assignee == null || !assignee.getKey().equals(row.ownerKey()));
    }

    /** Why an opportunity was lost; empty if nobody said. */
    private String lostReason(Issue opportunity) {
        return fields.text(opportunity, SalesField.LOST_REASON).orElse("");
    }

    /** Whether an opportunity is worth so much. */
    boolean isWorth(Issue opportunity, Amount amount) {
        return amount(opportunity, amount.unit()).equals(amount.plain());
    }

    /** What is found by its key or its number may have another name. */
    private static boolean isRenamed(Issue issue, OpportunityRow row) {
        return row.isKnownByNumber() && !VisibleText.line(issue.getSummary()).equals(row.opportunity());
    }

    /** When an opportunity was or should be decided. */
    Optional<LocalDate> closeDate(Issue opportunity) {
        return fields.date(opportunity, SalesField.CLOSE_DATE);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** All that a row says of something new. */
    Stream<Change> said(OpportunityRow row) {
        return Stream.of(
                        Change.of("customerRegion", "", row.region()),
                        Change.of("customerType", "", row.customerType()),
                        Change.of("productLine", "", row.productLine()),
                        Change.of("amount", "", row.amount().map(Amount::plain).orElse("")),
                        Change.of("currency", "", row.said()),
                        Change.of("closeDate", "", text(row.closeDate())),
                        Change.of("owner", "", values.nameOf(row.ownerKey())),
                        Change.of("status", "", row.stage()),
                        Change.of("expansionPlan", "", row.expansionPlan()),
                        Change.of("existingBefore", "", row.existingBefore()),
                        Change.of("lostReason", "", row.lostReason()),
                        Change.of(OpportunityFile.NUMBER, "", row.number()))
                .flatMap(Function.identity());
    }

    /** What a row changes, but for the stage, column by column: an option of either issue that is another is one. */
    Stream<Change> changes(Issue customer, Deal deal, OpportunityRow row) {
        Issue opportunity = deal.issue();
        ApplicationUser assignee = opportunity.getAssignee();
        return Stream.of(
                        isRenamed(opportunity, row)
                                ? Change.of("opportunity", opportunity.getSummary(), row.opportunity())
                                : Stream.<Change>empty(),
                        Change.of(
                                "customerRegion",
                                other(SalesField.REGION, row.region(), customer, opportunity),
                                row.region()),
                        Change.of(
                                "customerType",
                                other(SalesField.CUSTOMER_TYPE, row.customerType(), customer, opportunity),
                                row.customerType()),
                        Change.of("productLine", option(opportunity, SalesField.PRODUCT_LINE), row.productLine()),
                        row.amount().stream()
                                .flatMap(amount ->
                                        Change.of("amount", amount(opportunity, amount.unit()), amount.plain())),
                        Change.of("currency", row.said().isEmpty() ? "" : deal.said(), row.said()),
                        Change.of("closeDate", text(closeDate(opportunity)), text(row.closeDate())),
                        Change.of(
                                "owner", assignee == null ? "" : assignee.getUsername(), values.nameOf(row.ownerKey())),
                        Change.of("expansionPlan", option(customer, SalesField.EXPANSION_PLAN), row.expansionPlan()),
                        Change.of("existingBefore", option(customer, SalesField.EXISTING_BEFORE), row.existingBefore()),
                        Change.of("lostReason", lostReason(opportunity), row.lostReason()),
                        Change.of(OpportunityFile.NUMBER, deal.number(), row.number()))
                .flatMap(Function.identity());
    }

    /** Says what changes options by the names that a project has for them, which people know, not by our words for them. */
    UnaryOperator<Change> asCalledNow(long projectId) {
        Map<String, OptionNames> known = new HashMap<>();
        return change -> {
            SalesField field = OPTIONS.get(change.column());
            if (field == null) {
                return change;
            }
            OptionNames names = known.computeIfAbsent(change.column(), column -> options.known(projectId, field));
            return new Change(change.column(), names.of(change.from()), names.of(change.to()));
        };
    }

    /** The option of the first of these issues that has another than wanted; the wanted one if none has. */
    private String other(SalesField field, String wanted, Issue... issues) {
        return Stream.of(issues)
                .map(issue -> option(issue, field))
                .filter(name -> !name.equals(wanted))
                .findFirst()
                .orElse(wanted);
    }

    private String option(Issue issue, SalesField field) {
        return fields.option(issue, field).orElse("");
    }

    /** An issue's amount as files write it; it may have more decimals than they may. */
    private String amount(Issue issue, Unit unit) {
        return fields.written(issue, SalesField.AMOUNT, unit).orElse("");
    }

    /** The owner's log-in name. */
    String nameOf(OpportunityRow row) {
        return values.nameOf(row.ownerKey());
    }

    /** Of several rows of one customer the last that says something is right. */
    private static Map<SalesField, String> customerOptions(List<OpportunityRow> rows) {
        Map<SalesField, String> options = new EnumMap<>(SalesField.class);
        for (OpportunityRow row : rows) {
            options.merge(SalesField.REGION, row.region(), OpportunityFields::later);
            options.merge(SalesField.CUSTOMER_TYPE, row.customerType(), OpportunityFields::later);
            options.merge(SalesField.EXPANSION_PLAN, row.expansionPlan(), OpportunityFields::later);
            options.merge(SalesField.EXISTING_BEFORE, row.existingBefore(), OpportunityFields::later);
        }
        return options;
    }

    private static String later(String before, String now) {
        return now.isEmpty() ? before : now;
    }

    /** An opportunity lies in its customer's region: targets are cut by it. */
    private static Map<SalesField, String> opportunityOptions(OpportunityRow row) {
        return Map.of(
                SalesField.REGION, row.region(),
                SalesField.CUSTOMER_TYPE, row.customerType(),
                SalesField.PRODUCT_LINE, row.productLine());
    }

    private void setOption(IssueDraft draft, SalesField field, String name) {
        if (!name.isEmpty()) {
            values.option(draft, field, name);
        }
    }

    private boolean optionsDiffer(Issue issue, Map<SalesField, String> names) {
        return names.entrySet().stream()
                .anyMatch(each -> !each.getValue().isEmpty()
                        && !fields.option(issue, each.getKey()).equals(Optional.of(each.getValue())));
    }
}
