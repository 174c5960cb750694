package io.attain.setup.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.web.PageServlet;

/** The page of set-up: a frame that the script fills from {@link SetupResource}, which decides who may see what. */
public final class SetupPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the container. */
    public SetupPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages) {
        super(authentication, logins, pages);
    }

    @Override
    protected String page() {
        return "setup";
    }

    @Override
    protected String resource() {
        return "setup-page";
    }

    @Override
    protected String titleKey() {
        return "attain.setup.title";
    }

    @Override
    protected String frame() {
        return "atl.admin";
    }
}
