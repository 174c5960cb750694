package io.attain.activity.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.web.PageServlet;
import jakarta.inject.Inject;

/** The page "My day": the log of one's own day. */
public final class MyDayServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the container. */
    @Inject
    public MyDayServlet(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages) {
        super(authentication, logins, pages);
    }

    @Override
    protected String page() {
        return "my-day";
    }

    @Override
    protected String resource() {
        return "my-day";
    }

    @Override
    protected String titleKey() {
        return "attain.activity.title";
    }
}
