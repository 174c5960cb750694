package io.attain.kernel.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads our custom fields. A field that is not installed, or has no value, reads as nothing. */
@Component
public record SalesFields(@ComponentImport CustomFieldManager fields, InstalledItems items, OptionWords words) {

    /** Jira's field, or nothing before the first set-up or after an administrator deleted it. */
    public Optional<CustomField> find(SalesField field) {
        return items.idOf(InstalledItems.Kind.FIELD, field.name())
                .map(id -> fields.getCustomFieldObject(Long.valueOf(id)));
    }

    /**
     * Jira's field, for those who cannot go on without it.
     *
     * @throws FieldMissing if it is not installed
     */
    public CustomField field(SalesField field) {
        return find(field).orElseThrow(() -> new FieldMissing(field));
    }

    /** What a field is called now, in the language of whoever looks; before set-up, our own name. */
    public String nameOf(SalesField field) {
        return find(field).map(CustomField::getName).orElseGet(field::jiraName);
    }

    /**
     * A number field's value, counted in a unit.
     *
     * @throws InexactAmountException if somebody entered more decimals than that has
     */
    public Optional<Amount> amount(Issue issue, SalesField field, Unit unit) {
        return value(issue, field, Number.class).map(number -> Amount.of(number.doubleValue(), unit));
    }

    /** A number field's value as figures count it: to the nearest minor unit, whatever was entered past our forms. */
    public Optional<Amount> counted(Issue issue, SalesField field, Unit unit) {
        return value(issue, field, Number.class).map(number -> Amount.nearest(number.doubleValue(), unit));
    }

    /** A number field's value as files write it, with all of its decimals. */
    public Optional<String> written(Issue issue, SalesField field, Unit unit) {
        return value(issue, field, Number.class)
                .map(number -> BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros())
                .map(number ->
                        number.setScale(Math.max(unit.digits(), number.scale())).toPlainString());
    }

    /** A number field's value as it is. */
    public Optional<BigDecimal> number(Issue issue, SalesField field) {
        return value(issue, field, Number.class).map(number -> BigDecimal.valueOf(number.doubleValue()));
    }

    /** A date field's day. Jira keeps it as that day's midnight in the server's own zone. */
    public Optional<LocalDate> date(Issue issue, SalesField field) {
        return value(issue, field, Date.class)
                .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()));
    }

    /** What a field says in a text by which it is known again, whatever its options are called now; empty if it says nothing. */
    public String said(Issue issue, SalesField field) {
        return switch (field.kind()) {
            case SELECT -> option(issue, field).orElse("");
            case DATE -> date(issue, field).map(LocalDate::toString).orElse("");
            case NUMBER -> number(issue, field).map(BigDecimal::toPlainString).orElse("");
            case TEXT -> text(issue, field).orElse("");
        };
    }

    /** Our word for a select field's chosen option, whatever it is called now. */
    public Optional<String> option(Issue issue, SalesField field) {
        return chosen(issue, field).map(option -> wordOf(field, option));
    }

    /** What a select field's chosen option is called now. */
    public Optional<String> optionName(Issue issue, SalesField field) {
        return chosen(issue, field).map(Option::getValue);
    }

    /** A select field's chosen option. */
    public Optional<Option> chosen(Issue issue, SalesField field) {
        return value(issue, field, Option.class);
    }

    /** Our word for an option of a field. */
    public String wordOf(SalesField field, Option option) {
        return find(field).map(custom -> words.of(field, custom, option)).orElseGet(option::getValue);
    }

    /** The metric that an issue's own field "Metric" names. */
    public Optional<Metric> metric(Issue issue) {
        return chosen(issue, SalesField.METRIC).flatMap(this::metricOf);
    }

    /** The metric of an option: known by its id, or, in another context of the field, by its word. */
    public Optional<Metric> metricOf(Option option) {
        return items.nameOf(InstalledItems.Kind.METRIC_OPTION, String.valueOf(option.getOptionId()))
                .flatMap(Metric::ofCode)
                .or(() -> standard(wordOf(SalesField.METRIC, option)));
    }

    private static Optional<Metric> standard(String word) {
        return Metric.STANDARD.stream()
                .filter(metric -> SalesField.optionOf(metric).equals(word))
                .findFirst();
    }

    /** A text field's text without blanks around it; blank text is nothing. */
    public Optional<String> text(Issue issue, SalesField field) {
        return value(issue, field, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> value(Issue issue, SalesField field, Class<T> type) {
        return find(field).map(issue::getCustomFieldValue).map(type::cast);
    }
}
