package io.attain.planning.agreement.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.web.PageServlet;
import jakarta.inject.Inject;

/** The page "Awaiting my agreement": one's own proposed targets, and the counter-proposals that one may answer. */
public final class AgreementsPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the container. */
    @Inject
    public AgreementsPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages) {
        super(authentication, logins, pages);
    }

    @Override
    protected String page() {
        return "agreements";
    }

    @Override
    protected String resource() {
        return "agreements-page";
    }

    @Override
    protected String titleKey() {
        return "attain.target.agreements.title";
    }
}
