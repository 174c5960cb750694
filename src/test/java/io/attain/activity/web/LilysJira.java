package io.attain.activity.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import java.io.Serializable;
import java.util.Locale;

/** Jira as daily logs ask it: Lily is logged in, sells in the project SALES and leads its sales; a text says its key. */
final class LilysJira {

    final SalesAccess access = mock();
    final JiraAuthenticationContext authentication = mock();
    final UserManager users = mock();
    final I18nResolver texts = mock();
    final SetClock today = SetClock.at("2026-11-23T07:00:00Z", "Asia/Shanghai");
    final Asker asker;

    LilysJira() {
        ApplicationUser lily = mock();
        when(lily.getKey()).thenReturn("lily");
        when(lily.getUsername()).thenReturn("lily");
        when(users.getUserByName("lily")).thenReturn(lily);
        when(authentication.getLoggedInUser()).thenReturn(lily);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        Project project = mock();
        when(project.getId()).thenReturn(1L);
        ProjectManager projects = mock();
        when(projects.getProjectObjByKey("SALES")).thenReturn(project);
        when(access.maySee(lily, project)).thenReturn(true);
        when(access.sells(any(), any())).thenReturn(true);
        when(access.manages(lily, project)).thenReturn(true);
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(1));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        asker = new Asker(authentication, texts, projects, mock(IssueManager.class), access, today);
    }
}
