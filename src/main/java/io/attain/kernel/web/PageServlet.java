package io.attain.kernel.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * A page of ours: an empty shell in Jira's frame, into which the page's script draws. Who is not logged in is sent to
 * log in first; what the page may show is decided by the REST resources it asks.
 */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PLUGIN = "io.attain.jira";

    private final transient JiraAuthenticationContext authentication;
    private final transient LoginUriProvider logins;
    private final transient PageBuilderService pages;

    /** A page with what every page needs. */
    protected PageServlet(JiraAuthenticationContext authentication, LoginUriProvider logins, PageBuilderService pages) {
        this.authentication = authentication;
        this.logins = logins;
        this.pages = pages;
    }

    /** The page's name: the shell carries it in {@code data-attain-page}. */
    protected abstract String page();

    /** The key of the web resource that draws the page. */
    protected abstract String resource();

    /** The i18n key of the page's title. */
    protected abstract String titleKey();

    /** The name of Jira's frame around the page. */
    protected String frame() {
        return "atl.general";
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (authentication.getLoggedInUser() == null) {
            response.sendRedirect(logins.getLoginUri(address(request)).toASCIIString());
            return;
        }
        pages.assembler().resources().requireWebResource(PLUGIN + ":" + resource());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(shell());
    }

    private String shell() {
        return """
                <html>
                <head><title>%s</title><meta name="decorator" content="%s"></head>
                <body><div data-attain-page="%s"></div></body>
                </html>
                """
                .formatted(escaped(authentication.getI18nHelper().getText(titleKey())), frame(), page());
    }

    private static URI address(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
