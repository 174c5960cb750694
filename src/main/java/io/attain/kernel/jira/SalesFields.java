package io.attain.kernel.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Reads our custom fields. A field that is not installed, or has no value, reads as nothing. */
@Component
public final class SalesFields {
    private final CustomFieldManager fields;
    private final InstalledItems items;

    SalesFields(@ComponentImport CustomFieldManager fields, InstalledItems items) {
        this.fields = fields;
        this.items = items;
    }

    /** Jira's field, or nothing before the first set-up or after an administrator deleted it. */
    public Optional<CustomField> find(SalesField field) {
        return items.idOf(InstalledItems.Kind.FIELD, field.name())
                .map(id -> fields.getCustomFieldObject(Long.valueOf(id)));
    }

    /**
     * Jira's field, for those who cannot go on without it.
     *
     * @throws IllegalStateException if it is not installed
     */
    public CustomField field(SalesField field) {
        return find(field).orElseThrow(() -> new IllegalStateException("No field " + field + ": set-up has not run"));
    }

    /**
     * A number field's value in minor units of so many digits: the project's for money, 0 for counts.
     *
     * @throws InexactAmountException if somebody entered more decimals than that
     */
    public OptionalLong amount(Issue issue, SalesField field, int digits) {
        return value(issue, field, Number.class)
                .map(number -> OptionalLong.of(MinorUnits.of(number.doubleValue(), digits)))
                .orElse(OptionalLong.empty());
    }

    /** A date field's day. Jira keeps it as that day's midnight in the server's own zone. */
    public Optional<LocalDate> date(Issue issue, SalesField field) {
        return value(issue, field, Date.class)
                .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()));
    }

    /** A select field's chosen option. */
    public Optional<String> option(Issue issue, SalesField field) {
        return value(issue, field, Option.class).map(Option::getValue);
    }

    /** The metric that an issue's own field "Metric" names. */
    public Optional<Metric> metric(Issue issue) {
        return value(issue, SalesField.METRIC, Option.class).flatMap(this::metricOf);
    }

    /** The metric of an option: known by its id, or, on a site set up before ids were noted, by a standard name. */
    public Optional<Metric> metricOf(Option option) {
        return items.nameOf(InstalledItems.Kind.METRIC_OPTION, String.valueOf(option.getOptionId()))
                .flatMap(Metric::ofCode)
                .or(() -> Metric.STANDARD.stream()
                        .filter(metric -> SalesField.optionOf(metric).equals(option.getValue()))
                        .findFirst());
    }

    /** A text field's text without blanks around it; blank text is nothing. */
    public Optional<String> text(Issue issue, SalesField field) {
        return value(issue, field, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> value(Issue issue, SalesField field, Class<T> type) {
        return find(field).map(issue::getCustomFieldValue).map(type::cast);
    }
}
