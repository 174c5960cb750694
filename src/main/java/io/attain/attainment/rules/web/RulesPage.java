package io.attain.attainment.rules.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.web.PageServlet;
import jakarta.inject.Inject;

/** The page on which a project's rules for targets are read and changed. */
public final class RulesPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the container. */
    @Inject
    public RulesPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages) {
        super(authentication, logins, pages);
    }

    @Override
    protected String page() {
        return "rules";
    }

    @Override
    protected String resource() {
        return "rules-page";
    }

    @Override
    protected String titleKey() {
        return "attain.target.rules.title";
    }
}
