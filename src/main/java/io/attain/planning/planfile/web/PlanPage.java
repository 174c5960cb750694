package io.attain.planning.planfile.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.web.PageServlet;
import jakarta.inject.Inject;

/** The page on which a whole target plan is imported, and trees are exported. */
public final class PlanPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the container. */
    @Inject
    public PlanPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages) {
        super(authentication, logins, pages);
    }

    @Override
    protected String page() {
        return "plan";
    }

    @Override
    protected String resource() {
        return "plan-page";
    }

    @Override
    protected String titleKey() {
        return "attain.target.plan.title";
    }
}
