package io.attain.host.web;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves pages by routes: log-in where it is needed, the token of forms, and errors as pages. */
@MultipartConfig
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Routes routes;
    private final transient Pages pages;
    private final transient Jira jira;

    PageServlet(Routes routes, Pages pages, Jira jira) {
        this.routes = routes;
        this.pages = pages;
        this.jira = jira;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser visitor = jira.visitor();
        Exchange exchange = new Exchange(request, Map.of(), visitor);
        Reply reply;
        try {
            reply = answer(exchange);
        } catch (Problem problem) {
            reply = problemPage(exchange, problem);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            reply = problemPage(exchange, new Problem(500, pages.texts().of("error.server")));
        }
        reply.send(response);
    }

    private Reply answer(Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Routes.Match match = routes.find(request.getMethod(), path)
                .orElseThrow(() -> Problem.notFound(pages.texts().of("error.page")));
        if (match.access() != Access.ANYONE && exchange.visitor() == null) {
            return Reply.redirect(
                    exchange.local("/login.jsp?os_destination=" + Exchange.encode(wanted(request, path))));
        }
        if (match.access() == Access.ADMIN && !jira.isAdmin(exchange.visitor())) {
            throw Problem.forbidden(pages.texts().of("error.admin"));
        }
        Xsrf.checkForm(exchange);
        return match.action().run(new Exchange(request, match.path(), exchange.visitor()));
    }

    private static String wanted(HttpServletRequest request, String path) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private Reply problemPage(Exchange exchange, Problem problem) {
        String title = pages.texts().of(problem.status() == 404 ? "error.notFound" : "error.title");
        return pages.show(
                exchange,
                View.general("problem", title)
                        .status(problem.status())
                        .with("heading", title)
                        .with("messages", problem.messages())
                        .with("fieldErrors", problem.fieldErrors()));
    }
}
