package io.attain.words.jira;

import static io.attain.words.InMemoryVocabularies.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.words.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraOfferedMetricsTest {

    private final Map<Long, String> offered = new HashMap<>();
    private final Map<String, String> noted = new HashMap<>();
    private final OptionsManager options = mock();
    private final SalesFields fields = mock();
    private final ApplicationProperties settings = mock();
    private final JiraOfferedMetrics metrics = new JiraOfferedMetrics(fields, new Noted(), mock(), options, settings);

    @BeforeEach
    void aFieldWithOptions() {
        when(settings.getDefaultLocale()).thenReturn(Locale.ENGLISH);
        FieldConfig config = mock();
        CustomField field = mock();
        when(field.getRelevantConfig(any(IssueContext.class))).thenReturn(config);
        when(fields.field(SalesField.METRIC)).thenReturn(field);
        when(fields.metricOf(any())).thenAnswer(call -> new Noted()
                .nameOf(
                        InstalledItems.Kind.METRIC_OPTION,
                        String.valueOf(call.<Option>getArgument(0).getOptionId()))
                .flatMap(Metric::ofCode));
        when(options.getOptions(config)).thenAnswer(call -> options());
        when(options.createOption(any(), any(), any(), any())).thenAnswer(call -> {
            long id = 100L + offered.size();
            offered.put(id, call.getArgument(3));
            return option(id);
        });
        doAnswer(call -> offered.put(call.<Option>getArgument(0).getOptionId(), call.getArgument(1)))
                .when(options)
                .setValue(any(), any());
    }

    @Test
    void aMetricBecomesAnOptionOnce() {
        metrics.offer(1, DEMO, new Label("Demo", "演示"));
        metrics.offer(2, DEMO, new Label("Presentation", ""));

        assertThat(offered).containsValue("Demo").hasSize(1);
        assertThat(noted).containsEntry("action.demo", "100");
    }

    @Test
    void anOptionThatAnAdministratorMadeIsAdopted() {
        offered.put(7L, "Demo");

        metrics.offer(1, DEMO, new Label("Demo", ""));

        assertThat(offered).hasSize(1);
        assertThat(noted).containsEntry("action.demo", "7");
    }

    @Test
    void whatSomethingElseIsCalledGetsANumber() {
        metrics.offer(1, DEMO, new Label("Demo", ""));
        metrics.offer(2, Metric.ofCode("action.demo2").orElseThrow(), new Label("Demo", "样机"));

        assertThat(offered.values()).containsExactlyInAnyOrder("Demo", "Demo (2)");
    }

    @Test
    void itIsRenamed() {
        metrics.offer(1, DEMO, new Label("Demo", ""));

        metrics.rename(1, DEMO, new Label("Presentation", ""));

        assertThat(offered.values()).containsExactly("Presentation");
    }

    private Options options() {
        List<Option> all = new ArrayList<>();
        offered.keySet().forEach(id -> all.add(option(id)));
        Options list = mock();
        when(list.stream()).thenAnswer(call -> all.stream());
        when(list.size()).thenReturn(all.size());
        return list;
    }

    private Option option(long id) {
        Option option = mock();
        when(option.getOptionId()).thenReturn(id);
        when(option.getValue()).thenReturn(offered.get(id));
        return option;
    }

    private final class Noted implements InstalledItems {

        @Override
        public Optional<String> idOf(Kind kind, String name) {
            return kind == Kind.ISSUE_TYPE ? Optional.of(name) : Optional.ofNullable(noted.get(name));
        }

        @Override
        public Optional<String> nameOf(Kind kind, String jiraId) {
            return noted.entrySet().stream()
                    .filter(each -> each.getValue().equals(jiraId))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public void put(Kind kind, String name, String jiraId) {
            noted.put(name, jiraId);
        }
    }
}
