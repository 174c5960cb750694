package io.attain.words.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.NotedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.words.Label;
import io.attain.words.OfferedMetrics;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The options of Jira's field "Metric", found by their ids and called as in Jira's own language, since everybody chooses from
 * the same list. An option of the same name that nobody else uses is adopted.
 */
@Component
public record JiraOfferedMetrics(
        SalesFields fields,
        InstalledItems items,
        NotedOptions words,
        @ComponentImport OptionsManager options,
        @ComponentImport ApplicationProperties settings)
        implements OfferedMetrics {

    @Override
    public void offer(long projectId, Metric metric, Label label) {
        FieldConfig config = config(projectId);
        List<Option> known = options.getOptions(config);
        if (optionOf(metric, known).isPresent()) {
            return;
        }
        String name = nameOf(label);
        Option option = known.stream()
                .filter(each ->
                        name.equals(each.getValue()) && fields.metricOf(each).isEmpty())
                .findFirst()
                .orElseGet(() -> options.createOption(config, null, (long) known.size(), free(name, known)));
        items.put(
                InstalledItems.Kind.METRIC_OPTION,
                metric.code(),
                option.getOptionId().toString());
        words.note(SalesField.METRIC, fields.field(SalesField.METRIC));
    }

    @Override
    public void rename(long projectId, Metric metric, Label label) {
        List<Option> known = options.getOptions(config(projectId));
        optionOf(metric, known)
                .filter(option -> !option.getValue().equals(nameOf(label)))
                .ifPresent(option -> options.setValue(option, free(nameOf(label), known)));
    }

    private Optional<Option> optionOf(Metric metric, List<Option> known) {
        return known.stream()
                .filter(option -> fields.metricOf(option).filter(metric::equals).isPresent())
                .findFirst();
    }

    private String nameOf(Label label) {
        return label.in(settings.getDefaultLocale());
    }

    /** What another project calls so is something else. */
    private static String free(String name, List<Option> known) {
        List<String> taken = known.stream().map(Option::getValue).toList();
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private FieldConfig config(long projectId) {
        String type = items.idOf(InstalledItems.Kind.ISSUE_TYPE, SalesIssueType.SALES_TARGET.name())
                .orElseThrow(() -> new IllegalStateException("No issue type for targets: set-up has not run"));
        FieldConfig config = fields.field(SalesField.METRIC).getRelevantConfig(new IssueContextImpl(projectId, type));
        if (config == null) {
            throw new IllegalStateException("The field Metric is not for targets of project " + projectId);
        }
        return config;
    }
}
