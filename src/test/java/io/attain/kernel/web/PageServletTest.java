package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.Today;
import io.attain.kernel.jira.Audiences;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProjects;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each page of ours is a shell that its descriptor describes. */
class PageServletTest {
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class, RETURNS_DEEP_STUBS);
    private final LoginUriProvider logins = mock(LoginUriProvider.class);
    private final PageBuilderService pages = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final Today today = mock(Today.class);
    private final PageServlet servlet = new PageServlet(
            authentication,
            logins,
            pages,
            new PageShell(
                    new PageWays(new PageMenu(new Audiences(
                            mock(SalesAccess.class), mock(SalesProjects.class), mock(ProjectManager.class)))),
                    today));
    private final ServletConfig config = mock(ServletConfig.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @BeforeEach
    void describe() {
        when(request.getContextPath()).thenReturn("/jira");
        when(config.getInitParameter("page")).thenReturn("my-day");
        when(config.getInitParameter("title")).thenReturn("a.title");
        when(config.getInitParameter("frame")).thenReturn("atl.general");
    }

    @Test
    void isAShellInJirasFrameWithTheScriptsOfItsContext() throws Exception {
        StringWriter written = new StringWriter();
        when(authentication.getI18nHelper().getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(authentication.getI18nHelper().getText("a.title")).thenReturn("Targets & days");
        when(response.getWriter()).thenReturn(new PrintWriter(written));
        when(authentication.getLoggedInUser().getKey()).thenReturn("lily");
        when(today.of("lily")).thenReturn(LocalDate.of(2026, 12, 1));
        when(today.zoneOf("lily")).thenReturn(ZoneId.of("Asia/Shanghai"));
        servlet.init(config);

        servlet.doGet(request, response);

        assertThat(written.toString())
                .contains("<title>Targets &amp; days</title>", "content=\"atl.general\"", "data-attain-page=\"my-day\"")
                .as("the day of her time zone")
                .contains("data-today=\"2026-12-01\" data-zone=\"Asia/Shanghai\"");
        verify(pages.assembler().resources()).requireContext("attain.page.my-day");
    }

    @Test
    void whoIsNotLoggedInLogsInAndComesBack() throws Exception {
        when(authentication.getLoggedInUser()).thenReturn((ApplicationUser) null);
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/attain/my-day");
        when(request.getQueryString()).thenReturn("project=SALES");
        when(logins.getLoginUri(URI.create("/jira/plugins/servlet/attain/my-day?project=SALES")))
                .thenReturn(URI.create("/jira/login"));
        servlet.init(config);

        servlet.doGet(request, response);

        verify(response).sendRedirect("/jira/login");
        verify(response, never()).getWriter();
        verify(pages.assembler().resources(), never()).requireContext(any());
    }

    @Test
    void aPageThatTheDescriptorForgetsToNameDoesNotStart() {
        when(config.getInitParameter("title")).thenReturn(null);

        assertThatThrownBy(() -> servlet.init(config))
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("title");
    }
}
