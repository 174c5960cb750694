package io.attain.host.web.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.web.Jira;
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
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves REST by routes; errors have Jira's shape. {@code latest} stands for version 2. */
@MultipartConfig
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient Routes routes;
    private final transient Jira jira;

    /** Over all resources' routes. */
    public RestServlet(Routes routes, Jira jira) {
        this.routes = routes;
        this.jira = jira;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply;
        try {
            reply = answer(request);
        } catch (Problem problem) {
            reply = error(problem);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            reply = error(new Problem(500, "Internal server error"));
        }
        reply.send(response);
    }

    private Reply answer(HttpServletRequest request) throws IOException {
        ApplicationUser visitor = jira.service(JiraAuthenticationContext.class).getLoggedInUser();
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/rest/api/latest/", "/rest/api/2/");
        Routes.Match match = routes.find(request.getMethod(), path)
                .orElseThrow(() -> Problem.notFound("There is no resource " + path + "."));
        if (match.access() != Access.ANYONE && visitor == null) {
            throw new Problem(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        if (match.access() == Access.ADMIN && !jira.isAdmin(visitor)) {
            throw Problem.forbidden("Only an administrator may do this.");
        }
        return match.action().run(new Exchange(request, match.path(), visitor));
    }

    private static Reply error(Problem problem) {
        return Reply.json(
                problem.status(),
                Map.of("errorMessages", List.copyOf(problem.messages()), "errors", problem.fieldErrors()));
    }
}
