package io.attain.target.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.SalesSite;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreezeVersionTest {
    private final FreezingVersions freezing = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final MutableIssue issue = mock();

    @Test
    void stopsTheStepInWordsUnlessTheVersionIsKept() {
        I18nHelper words = mock();
        when(authentication.getI18nHelper()).thenReturn(words);
        when(words.getText("attain.target.agreement.notAccepted", "SALES-2")).thenReturn("SALES-2 is not agreed");
        when(issue.getKey()).thenReturn("SALES-2");

        assertThatThrownBy(this::execute)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(SalesSite.messages(refusal))
                        .containsExactly("SALES-2 is not agreed"));

        when(freezing.agree(issue)).thenReturn(true);
        assertThatCode(this::execute).doesNotThrowAnyException();
    }

    private void execute() throws InvalidInputException {
        new FreezeVersion(freezing, authentication).execute(Map.of("issue", issue), Map.of(), mock(PropertySet.class));
    }
}
