package io.attain.customer.files.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.OptionNames;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesPeople;
import io.attain.kernel.jira.WriteRefused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A customer's fields as files have them. */
@Component
public record CustomerFileFields(
        SalesFields fields,
        FieldValues values,
        FieldOptions options,
        SalesPeople people,
        @ComponentImport I18nResolver texts) {

    /** What an issue's field says: an option by our word, a day as ISO has it; empty for nothing. */
    String text(Issue customer, SalesField field) {
        return switch (field.kind()) {
            case SELECT -> fields.option(customer, field).orElse("");
            case DATE -> fields.date(customer, field).map(LocalDate::toString).orElse("");
            default -> fields.text(customer, field).map(VisibleText::line).orElse("");
        };
    }

    /** The same as people read it. */
    String told(Issue customer, SalesField field) {
        return field.kind() == SalesField.Kind.SELECT
                ? fields.optionName(customer, field).orElse("")
                : text(customer, field);
    }

    private void set(IssueDraft draft, SalesField field, String text) {
        switch (field.kind()) {
            case SELECT -> values.option(draft, field, text);
            case DATE -> values.day(draft, field, LocalDate.parse(text));
            default -> values.text(draft, field, text);
        }
    }

    /** Writes what a row says; what is empty stays. */
    Consumer<IssueDraft> written(CustomerRow row) {
        return draft -> {
            if (!row.name().isEmpty()) {
                draft.summary(row.name());
            }
            if (row.owner() != null) {
                values.assignee(draft, row.owner());
            }
            row.fields().forEach((column, text) -> set(draft, field(column), text));
        };
    }

    /** The same row without what the customer's issue says already. */
    CustomerRow different(Issue customer, CustomerRow row) {
        ApplicationUser assignee = customer.getAssignee();
        boolean isOwners = assignee != null && assignee.getKey().equals(row.owner());
        Map<String, String> other = new HashMap<>(row.fields());
        other.entrySet().removeIf(each -> each.getValue().equals(text(customer, field(each.getKey()))));
        return row.saying(isOwners ? null : row.owner(), other);
    }

    /** Refuses an owner who does not sell, and options that are off the list. */
    void mustBeOffered(Project project, CustomerRow row) throws WriteRefused {
        String owner = nameOf(row);
        if (!owner.isEmpty() && people.find(project, owner).isEmpty()) {
            throw new WriteRefused(texts.getText("attain.kernel.table.noSalesPerson", owner));
        }
        for (Map.Entry<String, String> each : row.fields().entrySet()) {
            SalesField field = field(each.getKey());
            OptionNames offered = options.offered(project.getId(), field);
            if (field.kind() == SalesField.Kind.SELECT && !offered.byWord().containsKey(each.getValue())) {
                String name = options.known(project.getId(), field).of(each.getValue());
                throw new WriteRefused(
                        texts.getText("attain.kernel.table.notOneOf", name, String.join(", ", offered.names())));
            }
        }
    }

    /** What a customer's issue holds now, to be put back. */
    Consumer<MutableIssue> remembered(Issue customer) {
        ApplicationUser assignee = customer.getAssignee();
        String summary = customer.getSummary();
        Consumer<MutableIssue> before = values.remembered(customer, CustomerColumns.FIELDS.values());
        return before.andThen(later -> {
            later.setAssignee(assignee);
            later.setSummary(summary);
        });
    }

    /** What a row changes of a customer's issue, column by column, by the names that options have now. */
    List<Change> changes(Issue customer, CustomerRow row, long projectId) {
        ApplicationUser assignee = customer.getAssignee();
        return Stream.of(
                        Change.of(CustomerColumns.NAME, VisibleText.line(customer.getSummary()), row.name()),
                        Change.of(CustomerColumns.OWNER, assignee == null ? "" : assignee.getUsername(), nameOf(row)),
                        row.fields().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(each -> Change.of(
                                                each.getKey(), text(customer, field(each.getKey())), each.getValue())
                                        .map(change -> named(change, projectId))))
                .flatMap(changes -> changes)
                .toList();
    }

    /** All that a row says of a new customer. */
    List<Change> said(CustomerRow row, long projectId) {
        return Stream.concat(
                        Change.of(CustomerColumns.OWNER, "", nameOf(row)),
                        row.fields().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(each -> Change.of(each.getKey(), "", each.getValue()))
                                .map(change -> named(change, projectId)))
                .toList();
    }

    /** What the owner of a row logs in with; empty for nobody. */
    String nameOf(CustomerRow row) {
        return row.owner() == null ? "" : values.nameOf(row.owner());
    }

    private Change named(Change change, long projectId) {
        if (field(change.column()).kind() != SalesField.Kind.SELECT) {
            return change;
        }
        OptionNames names = options.known(projectId, field(change.column()));
        return new Change(change.column(), names.of(change.from()), names.of(change.to()));
    }

    private static SalesField field(String column) {
        return Objects.requireNonNull(CustomerColumns.FIELDS.get(column));
    }
}
