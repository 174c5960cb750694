package io.attain.targets.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.StatusNames;
import io.attain.targets.TargetNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetNamesTest {
    private final FieldOptions options = mock();
    private final StatusManager statuses = mock();
    private final TargetNames names = new TargetNames(options, new StatusNames(statuses, mock()));

    @Test
    void aTargetIsToldByWhatItsStatusAndItsScopeAreCalledNow() {
        Status renamed = mock();
        when(renamed.getName()).thenReturn("草稿");
        when(statuses.getStatus("10000")).thenReturn(renamed);
        when(options.known(anyLong(), any())).thenReturn(OptionNames.NONE);
        when(options.known(PROJECT, SalesField.REGION)).thenReturn(new OptionNames(Map.of("East China", "华东")));
        Scope scope = new Scope("East China", "Product A", null);
        TargetNode node = share(6, 1, "lily", QUARTER, scope, 40).worded(scope, "10000");

        TargetNode told = names.told().apply(node);

        assertThat(told.scope()).isEqualTo(new Scope("华东", "Product A", null));
        assertThat(told.status()).isEqualTo("草稿");
        assertThat(told.worded(scope, "10000")).isEqualTo(node);
    }
}
