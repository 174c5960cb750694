package io.attain.kernel.jira;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.InstalledItems.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Notes the words of options as soon as it sees them: those of set-up, those that an administrator adds in Jira, and those of
 * a site that was set up before there were notes.
 */
@Component
public final class NotedOptions implements OptionWords {

    private final OptionNotes notes;
    private final InstalledItems items;
    private final OptionsManager options;

    NotedOptions(OptionNotes notes, InstalledItems items, @ComponentImport OptionsManager options) {
        this.notes = notes;
        this.items = items;
        this.options = options;
    }

    @Override
    public String of(SalesField field, CustomField custom, Option option) {
        return notes.wordOf(option.getOptionId()).orElseGet(() -> {
            note(field, custom);
            return notes.wordOf(option.getOptionId()).orElseGet(option::getValue);
        });
    }

    /** Notes the words of all options of a field, in each of its contexts. */
    public void note(SalesField field, CustomField custom) {
        for (FieldConfigScheme context : custom.getConfigurationSchemes()) {
            note(field, options.getOptions(context.getOneAndOnlyConfig()));
        }
    }

    /** The word of the metric that an option is one of, in a project's own words; nothing of any other option. */
    private Optional<String> metricOf(SalesField field, Option option) {
        return Optional.of(String.valueOf(option.getOptionId()))
                .filter(id -> field == SalesField.METRIC)
                .flatMap(id -> items.nameOf(Kind.METRIC_OPTION, id))
                .flatMap(Metric::ofCode)
                .map(SalesField::wordOf);
    }

    /** What is called now as another was called first gets a word of its own. */
    private void note(SalesField field, List<Option> known) {
        Set<String> taken = new HashSet<>();
        for (Option option : known) {
            metricOf(field, option)
                    .filter(word -> !notes.wordOf(option.getOptionId()).equals(Optional.of(word)))
                    .ifPresent(word -> notes.settle(option.getOptionId(), word));
            notes.wordOf(option.getOptionId()).ifPresent(taken::add);
        }
        for (Option option : known) {
            if (notes.wordOf(option.getOptionId()).isEmpty()) {
                String name = field.optionCalled(option.getValue()).orElseGet(option::getValue);
                String word = taken.add(name) ? name : name + " #" + option.getOptionId();
                taken.add(word);
                notes.note(option.getOptionId(), word);
            }
        }
    }
}
