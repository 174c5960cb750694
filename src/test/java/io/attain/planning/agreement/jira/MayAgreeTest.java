package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MayAgreeTest {
    private final Agreements agreements = mock();
    private final Issue issue = mock();

    @Test
    void asksForTheCaller() {
        when(agreements.mayAgree(issue, "lily")).thenReturn(true);

        assertThat(passes("lily")).isTrue();
        assertThat(passes("li-wei")).isFalse();
    }

    private boolean passes(String caller) {
        WorkflowContext context = mock();
        when(context.getCaller()).thenReturn(caller);
        return new MayAgree(agreements)
                .passesCondition(Map.of("issue", issue, "context", context), Map.of(), mock(PropertySet.class));
    }
}
