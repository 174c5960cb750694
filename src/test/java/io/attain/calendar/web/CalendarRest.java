package io.attain.calendar.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.AoDatabase;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.app.ChangingCalendars;
import io.attain.calendar.store.StoredCalendars;
import io.attain.calendar.store.TestCalendars;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The calendar of a project in November 2026, where Mei manages, Lily and Tom sell, and Guest only looks on. */
final class CalendarRest {

    final Asker asker;

    static final String PATH = "projects/SALES/calendar";

    final SalesAccess access = mock();
    final UserManager users = mock();
    final Project project = mock();
    final ApplicationUser mei = person("mei");
    final ApplicationUser lily = person("lily");
    final ApplicationUser tom = person("tom");
    final ApplicationUser guest = person("guest");
    /** Whose leave was changed, after the project. */
    final List<String> watched = new ArrayList<>();

    final RestInProcess rest;
    private final AoDatabase database = TestCalendars.database(AoDatabase.Engine.H2);
    private final StoredCalendars calendars = TestCalendars.node(database, TestCalendars.locks());
    private final JiraAuthenticationContext authentication = mock();

    CalendarRest() {
        when(project.getId()).thenReturn(1L);
        when(access.maySee(any(), eq(project))).thenReturn(true);
        when(access.manages(mei, project)).thenReturn(true);
        List.of(mei, lily, tom)
                .forEach(user -> when(access.sells(user, project)).thenReturn(true));
        Today today = SetClock.at("2026-11-23T01:00:00Z", "Asia/Shanghai");
        asker = asker(today);
        CalendarPeople people = new CalendarPeople(asker, access, new JiraPeople(users));
        CalendarReader reader = new CalendarReader(asker);
        CalendarAnswers answers = new CalendarAnswers(
                asker,
                calendars,
                new ChangingCalendars(
                        calendars, List.of(CalendarRest::fail, (where, person) -> watched.add(where + " " + person))),
                people);
        rest = new RestInProcess(
                new CalendarResource(asker, reader, answers, today),
                new LeaveResource(asker, reader, answers, people),
                new HolidayImportResource(asker, answers));
        logIn(mei);
    }

    private static void fail(long projectId, @Nullable String personKey) {
        throw new IllegalStateException("no change is disturbed by who watches it");
    }

    private Asker asker(Today today) {
        ProjectManager projects = mock();
        when(projects.getProjectObjByKey("SALES")).thenReturn(project);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        I18nResolver texts = mock();
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> said(call.getArguments()));
        return new Asker(authentication, texts, projects, mock(IssueManager.class), access, today);
    }

    private static String said(Object[] arguments) {
        Object[] given = Arrays.copyOfRange(arguments, 2, arguments.length);
        return given.length == 0 ? (String) arguments[1] : arguments[1] + " " + Arrays.toString(given);
    }

    private ApplicationUser person(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
        when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }

    void close() {
        database.close();
    }

    /** Somebody logs in, or nobody is logged in any more. */
    void logIn(@Nullable ApplicationUser user) {
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    ProjectCalendar kept() {
        return calendars.of(1);
    }

    Answer put(String path, String body) {
        return rest.send("PUT", PATH + "/" + path, "application/json", body);
    }

    Answer post(String path, String mediaType, String body) {
        return rest.send("POST", PATH + "/" + path, mediaType, body);
    }

    Answer delete(String path) {
        return rest.send("DELETE", PATH + "/" + path, "application/json", "");
    }
}
