package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import io.attain.kernel.Metric;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalesFieldsTest {

    private final CustomFieldManager manager = mock();
    private final InstalledItems items = mock();
    private final SalesFields fields = new SalesFields(manager, items, (field, custom, option) -> option.getValue());
    private final Issue issue = mock();

    @Test
    void aMetricIsKnownByItsOptionWhateverThatIsCalled() {
        chosen(7, "营收");
        assertThat(fields.metric(issue)).isEmpty();

        when(items.nameOf(InstalledItems.Kind.METRIC_OPTION, "7")).thenReturn(Optional.of("revenue"));
        assertThat(fields.metric(issue)).contains(Metric.REVENUE);

        when(items.nameOf(InstalledItems.Kind.METRIC_OPTION, "7")).thenReturn(Optional.of("action.演示"));
        assertThat(fields.metric(issue)).map(Metric::isKeyAction).contains(true);
    }

    @Test
    void onASiteFromBeforeOptionsWereNotedTheNameTells() {
        chosen(7, "Needs reports");

        assertThat(fields.metric(issue)).contains(Metric.NEEDS_REPORTS);
    }

    @Test
    void aFieldIsCalledByItsNameNotByWhatJiraWritesForHtml() {
        chosen(7, "Revenue");
        CustomField field = fields.field(SalesField.METRIC);
        when(field.getName()).thenReturn("Profit & loss");
        when(field.getFieldName()).thenReturn("Profit &amp; loss");

        assertThat(fields.nameOf(SalesField.METRIC)).isEqualTo("Profit & loss");
    }

    private void chosen(long id, String name) {
        CustomField field = mock();
        when(items.idOf(InstalledItems.Kind.FIELD, SalesField.METRIC.name())).thenReturn(Optional.of("1"));
        when(manager.getCustomFieldObject(1L)).thenReturn(field);
        Option option = mock();
        when(option.getOptionId()).thenReturn(id);
        when(option.getValue()).thenReturn(name);
        when(issue.getCustomFieldValue(field)).thenReturn(option);
    }
}
