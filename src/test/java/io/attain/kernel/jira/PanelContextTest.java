package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.SetClock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A panel's template is told which panel it is, and on which issue. */
class PanelContextTest {
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final PanelContext panel = new PanelContext(
            mock(PageBuilderService.class, RETURNS_DEEP_STUBS),
            new ReaderNow(authentication, SetClock.noonOf(LocalDate.of(2026, 12, 1))));

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
    void tellsWhoeverIsLoggedInTheirTimeZoneAndTheDayItIsThere() {
        ApplicationUser lily = mock(ApplicationUser.class);
        when(lily.getKey()).thenReturn("lily");
        when(authentication.getLoggedInUser()).thenReturn(lily);
        panel.init(Map.of("panel", "tier"));

        assertThat(panel.getContextMap(Map.of()))
                .containsEntry("today", "2026-12-01")
                .containsKey("zone");
    }

    @Test
    void aPanelWithoutANameIsRefused() {
        assertThatThrownBy(() -> panel.init(Map.of())).isInstanceOf(PluginParseException.class);
    }
}
