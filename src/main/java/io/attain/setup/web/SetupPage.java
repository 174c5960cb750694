package io.attain.setup.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** The page of set-up: a frame that the script fills from {@link SetupResource}, which decides who may see what. */
public final class SetupPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = "io.attain.jira:setup-page";

    private final transient PageBuilderService pages;
    private final transient JiraAuthenticationContext authentication;
    private final transient LoginUriProvider login;
    private final transient I18nResolver i18n;

    public SetupPage(
            @ComponentImport PageBuilderService pages,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider login,
            @ComponentImport I18nResolver i18n) {
        this.pages = pages;
        this.authentication = authentication;
        this.login = login;
        this.i18n = i18n;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!authentication.isLoggedInUser()) {
            String query = request.getQueryString();
            String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.sendRedirect(login.getLoginUri(URI.create(asked)).toString());
            return;
        }
        pages.assembler().resources().requireWebResource(SCRIPT);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html(i18n.getText("attain.setup.title")));
    }

    /** The title is our own text; the project in the address is read by the script alone. */
    private static String html(String title) {
        return """
                <!DOCTYPE html>
                <html>
                <head><title>%s</title><meta name="decorator" content="atl.admin"></head>
                <body><div data-attain-page="setup"></div></body>
                </html>
                """
                .formatted(title);
    }
}
