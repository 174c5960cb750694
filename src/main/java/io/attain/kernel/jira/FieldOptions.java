package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The options of our select fields as they are now: administrators may have added, renamed or disabled some. */
@Component
public record FieldOptions(SalesFields fields, SalesIssues issues, @ComponentImport OptionsManager options) {

    /** What may be chosen in a project. */
    public OptionNames offered(long projectId, SalesField field) {
        return names(field, inProject(projectId, field).filter(FieldOptions::isEnabled));
    }

    /** What may be chosen where an issue stands. */
    public OptionNames offered(Issue issue, SalesField field) {
        return names(field, of(issue, field).filter(FieldOptions::isEnabled));
    }

    /** What a project's issues may have, also what can no longer be chosen. */
    public OptionNames known(long projectId, SalesField field) {
        return names(field, inProject(projectId, field));
    }

    /**
     * A part of the business that nothing can be chosen for any more.
     *
     * @param field what its field is called now
     * @param word our word for the option that was there
     */
    public record Missing(String field, String word) {}

    /** The parts of a scope of which a project has no option any more. */
    public Stream<Missing> missing(long projectId, Scope scope) {
        return Stream.of(
                        missing(projectId, SalesField.REGION, scope.region()),
                        missing(projectId, SalesField.PRODUCT_LINE, scope.productLine()),
                        missing(projectId, SalesField.CUSTOMER_TYPE, scope.customerType()))
                .flatMap(Function.identity());
    }

    private Stream<Missing> missing(long projectId, SalesField field, @Nullable String word) {
        return Stream.ofNullable(word)
                .filter(each -> !known(projectId, field).byWord().containsKey(each))
                .map(each -> new Missing(fields.nameOf(field), each));
    }

    /** The option of a word that an issue may have: options can differ by project. */
    public Optional<Option> find(IssueContext place, SalesField field, String word) {
        return first(place, field, option -> word.equals(fields.wordOf(field, option)));
    }

    /** The option of a metric that an issue may have. */
    public Optional<Option> find(IssueContext place, Metric metric) {
        return first(place, SalesField.METRIC, option -> fields.metricOf(option)
                .filter(metric::equals)
                .isPresent());
    }

    /** JQL that finds a project's issues of a type that have the option of a word; nothing where none can have it. */
    public Optional<String> clause(long projectId, SalesIssueType type, SalesField field, String word) {
        return issues.idOf(type)
                .flatMap(typeId -> find(new IssueContextImpl(projectId, typeId), field, word))
                .flatMap(option -> fields.find(field)
                        .map(custom -> "cf[%d] = %d".formatted(custom.getIdAsLong(), option.getOptionId())));
    }

    private Optional<Option> first(IssueContext place, SalesField field, Predicate<Option> wanted) {
        return of(place, field).filter(wanted).findFirst();
    }

    private OptionNames names(SalesField field, Stream<Option> found) {
        Map<String, String> names = new LinkedHashMap<>();
        found.forEach(option -> names.putIfAbsent(fields.wordOf(field, option), option.getValue()));
        return new OptionNames(names);
    }

    private Stream<Option> of(IssueContext place, SalesField field) {
        return fields.find(field).stream().flatMap(custom -> options(custom.getRelevantConfig(place)));
    }

    /** Issue types of one project may have contexts of their own. */
    private Stream<Option> inProject(long projectId, SalesField field) {
        return fields.find(field).stream().flatMap(custom -> SalesIssueType.showing(field).stream()
                .flatMap(type -> issues.idOf(type).stream())
                .map(type -> config(custom, projectId, type))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(this::options));
    }

    private static @Nullable FieldConfig config(CustomField custom, long projectId, String typeId) {
        return custom.getRelevantConfig(new IssueContextImpl(projectId, typeId));
    }

    private Stream<Option> options(@Nullable FieldConfig config) {
        return config == null ? Stream.of() : ((Collection<Option>) options.getOptions(config)).stream();
    }

    static boolean isEnabled(Option option) {
        return !Boolean.TRUE.equals(option.getDisabled());
    }
}
