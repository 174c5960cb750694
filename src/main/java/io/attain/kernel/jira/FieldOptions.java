package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The options of our select fields as they are now: administrators may have added some. */
@Component
public final class FieldOptions {

    private final SalesFields fields;
    private final OptionsManager options;

    FieldOptions(SalesFields fields, @ComponentImport OptionsManager options) {
        this.fields = fields;
        this.options = options;
    }

    /** What may be chosen. */
    public List<String> names(SalesField field) {
        return all(field).map(Option::getValue).distinct().toList();
    }

    /** The option of a name. */
    public Optional<Option> find(SalesField field, String name) {
        return all(field).filter(option -> option.getValue().equals(name)).findFirst();
    }

    /** The option of a name that an issue may have: options can differ by project. */
    public Optional<Option> find(Issue issue, SalesField field, String name) {
        return offered(issue, field)
                .filter(option -> name.equals(option.getValue()))
                .findFirst();
    }

    /** The option of a metric that an issue may have. */
    public Optional<Option> find(Issue issue, Metric metric) {
        return offered(issue, SalesField.METRIC)
                .filter(option -> fields.metricOf(option).filter(metric::equals).isPresent())
                .findFirst();
    }

    private Stream<Option> offered(Issue issue, SalesField field) {
        return fields
                .find(field)
                .map(custom -> custom.getRelevantConfig(issue))
                .<Collection<Option>>map(options::getOptions)
                .stream()
                .flatMap(Collection::stream);
    }

    private Stream<Option> all(SalesField field) {
        return fields.find(field).stream()
                .flatMap(custom -> custom.getConfigurationSchemes().stream())
                .<Collection<Option>>map(scheme -> options.getOptions(scheme.getOneAndOnlyConfig()))
                .flatMap(Collection::stream);
    }
}
