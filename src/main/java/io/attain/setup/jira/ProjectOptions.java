package io.attain.setup.jira;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.NotedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.setup.NameLanguage;
import io.attain.setup.OwnField;
import io.attain.setup.OwnOptions;
import io.attain.setup.StepRefused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A project's own regions, product lines and customer types, as options of Jira's fields. */
@Component
public record ProjectOptions(
        SalesFields fields,
        OptionContexts contexts,
        NotedOptions words,
        SalesNames names,
        @ComponentImport OptionsManager options) {

    /** What may be chosen in a project now, in its order. */
    public List<String> now(Project project, OwnField field) {
        return contexts.of(project, ours(field)).map(this::all).orElse(List.of()).stream()
                .filter(ProjectOptions::isEnabled)
                .map(Option::getValue)
                .toList();
    }

    /** The same, or before there is anything to choose, what set-up would make. */
    public List<String> nowOrStandard(Project project, OwnField field, NameLanguage language) {
        List<String> now = now(project, field);
        return now.isEmpty()
                ? ours(field).options().stream()
                        .map(word -> names.ofOption(ours(field), word, language))
                        .toList()
                : now;
    }

    /** Whether exactly these may be chosen, in their order, and nobody else chooses from them who need not. */
    boolean areDone(Project project, OwnField field, List<String> wanted) {
        return now(project, field).equals(wanted) && !contexts.areToBecomeOwn(project, ours(field));
    }

    /** Whether a project's options can be changed without changing those of others. */
    public boolean canChange(Project project, OwnField field) {
        return contexts.canBeOwn(project, ours(field));
    }

    /**
     * Lets each field's be chosen as {@link #put(Project, OwnField, List)} does, but only if all can be.
     *
     * @throws StepRefused if others choose from the options of one, or the project is not set up; then nothing has changed
     */
    public void put(Project project, OwnOptions wanted) {
        wanted.names().keySet().forEach(field -> contexts.mustBeOwn(project, ours(field)));
        wanted.names().forEach((field, names) -> put(project, field, names));
    }

    /**
     * Lets these be chosen in their order, and no others. What is no longer wanted is disabled: issues and targets keep it.
     * Options are stored one by one; doing it again completes what was begun.
     *
     * @throws StepRefused if others choose from the same options
     */
    void put(Project project, OwnField field, List<String> wanted) {
        FieldConfig config = contexts.own(project, ours(field));
        wanted.forEach(name -> makeOrRename(config, name));
        all(config).forEach(option -> offer(option, wanted.contains(option.getValue())));
        putInOrder(config, wanted);
        words.note(ours(field), fields.field(ours(field)));
    }

    /** The name in other letters is the same option to Jira: it gets these. */
    private void makeOrRename(FieldConfig config, String name) {
        List<Option> known = all(config);
        Optional<Option> found = called(known, name);
        if (found.isEmpty()) {
            options.createOption(config, null, (long) known.size(), name);
        } else if (!name.equals(found.get().getValue())) {
            options.setValue(found.get(), name);
        }
    }

    private void offer(Option option, boolean wanted) {
        if (wanted && !isEnabled(option)) {
            options.enableOption(option);
        } else if (!wanted && isEnabled(option)) {
            options.disableOption(option);
        }
    }

    /** Those that can be chosen first, as they are wanted; they are read anew, for what is stored is all that an option says. */
    private void putInOrder(FieldConfig config, List<String> wanted) {
        List<Option> places = new ArrayList<>(all(config));
        places.sort(
                Comparator.comparing(option -> isEnabled(option) ? wanted.indexOf(option.getValue()) : wanted.size()));
        List<Option> moved = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            Option option = places.get(place);
            if (!Objects.equals(option.getSequence(), (long) place)) {
                option.setSequence((long) place);
                moved.add(option);
            }
        }
        if (!moved.isEmpty()) {
            options.updateOptions(moved);
        }
    }

    private static Optional<Option> called(List<Option> known, String name) {
        return known.stream()
                .filter(option -> name.equals(option.getValue()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(option -> OwnOptions.areSame(name, option.getValue()))
                        .findFirst());
    }

    private List<Option> all(FieldConfig config) {
        return List.copyOf(options.getOptions(config));
    }

    private static boolean isEnabled(Option option) {
        return !Boolean.TRUE.equals(option.getDisabled());
    }

    private static SalesField ours(OwnField field) {
        return SalesField.valueOf(field.name());
    }
}
