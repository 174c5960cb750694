package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MayAgreeTest {
    private final Agreements agreements = mock();
    private final Issue accepted = mock();
    private final Issue open = mock();

    @Test
    void letsThroughWhatItsOwnersHaveAccepted() {
        when(agreements.mayAgree(accepted)).thenReturn(true);

        assertThat(passes(accepted)).isTrue();
        assertThat(passes(open)).isFalse();
    }

    private boolean passes(Issue issue) {
        return new MayAgree(agreements).passesCondition(Map.of("issue", issue), Map.of(), mock(PropertySet.class));
    }
}
