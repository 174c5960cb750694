package io.attain.calendar.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.web.PageServlet;
import jakarta.inject.Inject;

/** The page on which a project's working calendar is read and kept. */
public final class CalendarPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the container. */
    @Inject
    public CalendarPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages) {
        super(authentication, logins, pages);
    }

    @Override
    protected String page() {
        return "calendar";
    }

    @Override
    protected String resource() {
        return "calendar-page";
    }

    @Override
    protected String titleKey() {
        return "attain.calendar.title";
    }
}
