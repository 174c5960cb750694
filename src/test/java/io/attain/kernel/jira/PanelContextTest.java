package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A panel's template is told which panel it is, and on which issue. */
class PanelContextTest {
    private final PanelContext panel = new PanelContext(mock(PageBuilderService.class, RETURNS_DEEP_STUBS));

    @Test
    void givesThePanelAndTheIssue() {
        Issue issue = mock(Issue.class);
        when(issue.getKey()).thenReturn("SALES-1");
        panel.init(Map.of("panel", "tier"));

        assertThat(panel.getContextMap(Map.of("issue", issue)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("panel", "tier", "issueKey", "SALES-1"));
        assertThat(panel.getContextMap(Map.of())).containsOnlyKeys("panel");
    }

    @Test
    void aPanelWithoutANameIsRefused() {
        assertThatThrownBy(() -> panel.init(Map.of())).isInstanceOf(PluginParseException.class);
    }
}
