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
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A select field called "Region" as Jira keeps it: contexts, and options in each, of which it hands out copies. */
final class SelectField implements OptionsManager, FieldConfigSchemeManager {
    final CustomField custom = mock();
    private final List<Context> contexts = new ArrayList<>();
    private final List<Chosen> options = new ArrayList<>();
    private long lastId = 100;
    /** How many options can still be made until Jira fails. */
    int room = 1_000;

    SelectField() {
        when(custom.getUntranslatedName()).thenReturn("Region");
        when(custom.getConfigurationSchemes()).thenAnswer(call -> List.copyOf(contexts));
        when(custom.getRelevantConfig(any(IssueContext.class)))
                .thenAnswer(call -> at(((IssueContextImpl) call.getArgument(0)).getProjectId()));
    }

    /** A context for these projects, or for all if there is none, and for these issue types, of which null is all. */
    Context add(List<Long> projects, List<@Nullable String> types, String... names) {
        Context context = new Context(lastId++, projects, types);
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
    List<String> names(Context context) {
        return getOptions(context.getOneAndOnlyConfig()).stream()
                .map(option -> (option.getDisabled() ? "-" : "") + option.getValue())
                .toList();
    }

    /** Where a project's options hang. */
    Context of(long project) {
        FieldConfig config = at(project);
        return contexts.stream()
                .filter(each -> each.getOneAndOnlyConfig().equals(config))
                .findFirst()
                .orElseThrow();
    }

    long idOf(String name) {
        return options.stream()
                .filter(option -> option.value.equals(name))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private FieldConfig at(long project) {
        return contexts.stream()
                .filter(context -> context.projects.contains(project))
                .findFirst()
                .or(() -> contexts.stream().filter(Context::isAllProjects).findFirst())
                .orElseThrow()
                .getOneAndOnlyConfig();
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new Listed(options.stream()
                .filter(option -> option.config.equals(config))
                .sorted(Comparator.comparing(Chosen::getSequence))
                .map(Chosen::copy)
                .toList());
    }

    @Override
    public Option createOption(FieldConfig config, @Nullable Long parent, @Nullable Long sequence, String value) {
        if (room-- == 0) {
            throw new IllegalStateException("no room");
        }
        options.add(new Chosen(config, lastId++, value, false, sequence));
        return options.get(options.size() - 1).copy();
    }

    @Override
    public void setValue(Option option, String value) {
        stored(option).value = value;
    }

    @Override
    public void updateOptions(Collection<Option> changed) {
        for (Option each : changed) {
            Chosen option = stored(each);
            option.value = each.getValue();
            option.disabled = each.getDisabled();
            option.sequence = each.getSequence();
        }
    }

    @Override
    public void enableOption(Option option) {
        stored(option).disabled = false;
    }

    @Override
    public void disableOption(Option option) {
        stored(option).disabled = true;
    }

    private Chosen stored(Option option) {
        return options.stream()
                .filter(each -> each.id == option.getOptionId())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        return scheme;
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

    record Config(Long id) implements FieldConfig {
        @Override
        public Long getId() {
            return id;
        }
    }

    record Context(Long id, List<Long> projects, List<@Nullable String> types) implements FieldConfigScheme {
        @Override
        public String getName() {
            return "";
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public FieldConfig getOneAndOnlyConfig() {
            return new Config(id);
        }

        @Override
        public boolean isAllProjects() {
            return projects.isEmpty();
        }

        @Override
        public List<Long> getAssociatedProjectIds() {
            return projects;
        }

        @Override
        public Map<String, FieldConfig> getConfigs() {
            Map<String, FieldConfig> configs = new HashMap<>();
            types.forEach(type -> configs.put(type, getOneAndOnlyConfig()));
            return configs;
        }
    }

    private static final class Chosen implements Option {
        private final FieldConfig config;
        private final long id;
        private String value;
        private boolean disabled;
        private Long sequence;

        Chosen(FieldConfig config, long id, String value, boolean disabled, Long sequence) {
            this.config = config;
            this.id = id;
            this.value = value;
            this.disabled = disabled;
            this.sequence = sequence;
        }

        Option copy() {
            return new Chosen(config, id, value, disabled, sequence);
        }

        @Override
        public Long getOptionId() {
            return id;
        }

        @Override
        public String getValue() {
            return value;
        }

        @Override
        public Boolean getDisabled() {
            return disabled;
        }

        @Override
        public Long getSequence() {
            return sequence;
        }

        @Override
        public void setSequence(Long sequence) {
            this.sequence = sequence;
        }
    }

    private static final class Listed extends AbstractList<Option> implements Options {
        private final List<Option> all;

        Listed(List<Option> all) {
            this.all = all;
        }

        @Override
        public Option get(int index) {
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public List<Option> getRootOptions() {
            return all;
        }

        @Override
        public @Nullable Option getOptionForValue(String text, Long value) {
            return all.stream()
                    .filter(option -> option.getValue().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
