package io.attain.customer.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fields of customers that rules of tiers may ask for: selects and numbers, found by their ids whatever they are called. */
@Component
public record CustomerFields(
        @ComponentImport CustomFieldManager fields, @ComponentImport OptionsManager options, SalesIssues types) {

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Set<String> SELECTS =
            Set.of(SYSTEM + "select", SYSTEM + "multiselect", SYSTEM + "radiobuttons", SYSTEM + "multicheckboxes");
    private static final String NUMBER = SYSTEM + "float";

    /**
     * A field that may be asked for.
     *
     * @param choices the options of a select; empty of a number
     */
    public record Field(long id, String name, boolean isNumber, List<Choice> choices) {}

    /** An option of a select. */
    public record Choice(long id, String name, boolean isDisabled) {}

    /** What an issue has in a field, as rules are told of it: ids of options with commas between, or a number. */
    Optional<String> value(Issue issue, long field) {
        return Optional.ofNullable(fields.getCustomFieldObject(Long.valueOf(field)))
                .map(issue::getCustomFieldValue)
                .flatMap(CustomerFields::told);
    }

    private static Optional<String> told(Object value) {
        if (value instanceof Number number) {
            return Optional.of(BigDecimal.valueOf(number.doubleValue()).toPlainString());
        }
        Stream<?> chosen = value instanceof Collection<?> many ? many.stream() : Stream.of(value);
        return Optional.of(chosen.flatMap(each -> each instanceof Option option
                                ? Stream.of(String.valueOf(option.getOptionId()))
                                : Stream.empty())
                        .collect(Collectors.joining(",")))
                .filter(ids -> !ids.isEmpty());
    }

    /** Those that customers of a project have, by their names. */
    public List<Field> offered(long projectId) {
        return types.idOf(SalesIssueType.CUSTOMER).stream()
                .flatMap(type -> fields.getCustomFieldObjects().stream().flatMap(field -> Stream.ofNullable(
                                field.getRelevantConfig(new IssueContextImpl(projectId, type)))
                        .flatMap(config -> field(field, config).stream())))
                .sorted(Comparator.comparing(Field::name))
                .toList();
    }

    private Optional<Field> field(CustomField field, FieldConfig config) {
        String kind = field.getCustomFieldType().getKey();
        if (kind.equals(NUMBER)) {
            return Optional.of(new Field(field.getIdAsLong(), field.getName(), true, List.of()));
        }
        return SELECTS.contains(kind)
                ? Optional.of(new Field(field.getIdAsLong(), field.getName(), false, choices(config)))
                : Optional.empty();
    }

    private List<Choice> choices(FieldConfig config) {
        List<Option> all = options.getOptions(config);
        return all == null
                ? List.of()
                : all.stream()
                        .map(option -> new Choice(
                                option.getOptionId(), option.getValue(), Boolean.TRUE.equals(option.getDisabled())))
                        .toList();
    }
}
