package io.attain.kernel.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * A page of ours: a shell in Jira's frame with the ways to our other pages, into which the page's script draws. Who is not
 * logged in is sent to log in first, whoever is is told their time zone and the day it is there; what the page may show is
 * decided by the REST resources it asks.
 *
 * <p>Which page it is stands in the descriptor: its parameters are those of {@link PageShell.Page}.
 */
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient JiraAuthenticationContext authentication;
    private final transient LoginUriProvider logins;
    private final transient PageBuilderService pages;
    private final transient PageShell shell;

    /** Made by the container, once for each page. */
    @Inject
    public PageServlet(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pages,
            PageShell shell) {
        this.authentication = authentication;
        this.logins = logins;
        this.pages = pages;
        this.shell = shell;
    }

    @Override
    public void init() throws ServletException {
        for (String name : new String[] {"page", "title", "frame"}) {
            if (getInitParameter(name) == null) {
                throw new ServletException("The parameter " + name + " is missing");
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(logins.getLoginUri(address(request)).toASCIIString());
            return;
        }
        PageShell.Page page =
                new PageShell.Page(getInitParameter("page"), getInitParameter("title"), getInitParameter("frame"));
        pages.assembler().resources().requireContext("attain.page." + page.name());
        String html = shell.html(page, user, authentication.getI18nHelper(), request.getContextPath());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    private static URI address(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
