package io.attain.setup.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.host.jira.field.HostOption;
import io.attain.host.jira.field.HostOptions;
import io.attain.host.jira.project.HostConfigScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A select field called "Region" as Jira keeps it, with contexts that only an administrator could make: for several projects,
 * for no issue types of ours. It fails when asked to.
 */
final class SelectField implements OptionsManager, FieldConfigSchemeManager {

    /** An option as it is stored. */
    private record Stored(FieldConfig config, String value, boolean disabled, Long place) {

        Stored disabled(boolean now) {
            return new Stored(config, value, now, place);
        }

        Stored called(String name) {
            return new Stored(config, name, disabled, place);
        }
    }

    final CustomField custom = mock();
    private final List<HostConfigScheme> contexts = new ArrayList<>();
    private final Map<Long, Stored> options = new HashMap<>();
    private long lastId = 100;
    /** How many options can still be made until Jira fails. */
    int room = 1_000;

    SelectField() {
        when(custom.getUntranslatedName()).thenReturn("Region");
        when(custom.getConfigurationSchemes()).thenAnswer(call -> List.copyOf(contexts));
        when(custom.getRelevantConfig(any(IssueContext.class)))
                .thenAnswer(call -> at(((IssueContextImpl) call.getArgument(0)).getProjectId()));
    }

    /** A context for these projects and issue types; none of them: for all. */
    HostConfigScheme add(List<Long> projects, List<String> types, String... names) {
        HostConfigScheme context = new HostConfigScheme(lastId++, "", projects, Set.copyOf(types));
        contexts.add(context);
        for (String name : names) {
            createOption(context.getOneAndOnlyConfig(), null, (long) options.size(), name);
        }
        return context;
    }

    int contexts() {
        return contexts.size();
    }

    /** The names in a context in their order, with a minus before those that cannot be chosen. */
    List<String> names(FieldConfigScheme context) {
        return getOptions(context.getOneAndOnlyConfig()).stream()
                .map(option -> (option.getDisabled() ? "-" : "") + option.getValue())
                .toList();
    }

    /** Where a project's options hang. */
    HostConfigScheme of(long project) {
        FieldConfig config = at(project);
        return contexts.stream()
                .filter(each -> each.getOneAndOnlyConfig().equals(config))
                .findFirst()
                .orElseThrow();
    }

    long idOf(String name) {
        return options.entrySet().stream()
                .filter(option -> option.getValue().value.equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private FieldConfig at(long project) {
        return contexts.stream()
                .filter(context -> context.getAssociatedProjectIds().contains(project))
                .findFirst()
                .or(() -> contexts.stream()
                        .filter(HostConfigScheme::isAllProjects)
                        .findFirst())
                .orElseThrow()
                .getOneAndOnlyConfig();
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new HostOptions(options.keySet().stream()
                .filter(id -> options.get(id).config.equals(config))
                .map(this::option)
                .sorted(Comparator.comparing(Option::getSequence))
                .toList());
    }

    private Option option(long id) {
        Stored stored = options.get(id);
        return new HostOption(id, stored.value, stored.disabled, new AtomicLong(stored.place));
    }

    @Override
    public Option createOption(FieldConfig config, @Nullable Long parent, @Nullable Long sequence, String value) {
        if (room-- == 0) {
            throw new IllegalStateException("no room");
        }
        long id = lastId++;
        options.put(id, new Stored(config, value, false, sequence));
        return option(id);
    }

    @Override
    public @Nullable Option findByOptionId(Long id) {
        return options.containsKey(id) ? option(id) : null;
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        options.remove(option.getOptionId());
    }

    @Override
    public void setValue(Option option, String value) {
        change(option, stored -> stored.called(value));
    }

    @Override
    public void updateOptions(Collection<Option> changed) {
        changed.forEach(option -> change(
                option,
                stored -> new Stored(stored.config, option.getValue(), option.getDisabled(), option.getSequence())));
    }

    @Override
    public void enableOption(Option option) {
        change(option, stored -> stored.disabled(false));
    }

    @Override
    public void disableOption(Option option) {
        change(option, stored -> stored.disabled(true));
    }

    private void change(Option option, UnaryOperator<Stored> change) {
        options.computeIfPresent(option.getOptionId(), (id, stored) -> change.apply(stored));
    }

    @Override
    public FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> where, List<IssueType> types, ConfigurableField field) {
        return add(
                where.stream()
                        .map(node -> ((ProjectContext) node).getProjectId())
                        .toList(),
                types.stream().map(IssueType::getId).toList());
    }
}
