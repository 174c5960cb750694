package io.attain.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.attain.host.container.PageResources;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.log4j.Logger;

/**
 * Around every request: knows the user by session cookie or basic authentication, refuses forged REST calls, and leaves
 * nothing behind on the thread.
 */
final class SiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(SiteFilter.class);

    private final transient JiraThreadLocalUtil threads;
    private final transient JiraAuthenticationContext authentication;
    private final transient UserManager users;
    private final transient LogIn logIn;
    private final transient Sessions sessions;
    private final transient PageResources resources;

    SiteFilter(Jira jira, LogIn logIn, Sessions sessions, PageResources resources) {
        this.threads = jira.service(JiraThreadLocalUtil.class);
        this.authentication = jira.service(JiraAuthenticationContext.class);
        this.users = jira.service(UserManager.class);
        this.logIn = logIn;
        this.sessions = sessions;
        this.resources = resources;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        Xsrf.remember(request, xsrfToken(request, response));
        resources.begin();
        try {
            threads.preCall();
        } catch (RuntimeException e) {
            request.getServletContext().log("What other nodes changed cannot be asked for", e);
            refuse(response, 503, "The database cannot be reached.");
            return;
        }
        try {
            String header = request.getHeader("Authorization");
            Optional<ApplicationUser> user = header == null ? bySession(request) : byPassword(header);
            if (header != null && user.isEmpty()) {
                refuse(response, 401, "Basic authentication failed.");
            } else if (isRest(request) && !Xsrf.restAllowed(request)) {
                refuse(response, 403, "XSRF check failed");
            } else {
                user.ifPresent(authentication::setLoggedInUser);
                chain.doFilter(request, response);
            }
        } finally {
            threads.postCall(LOG);
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/rest/");
    }

    private Optional<ApplicationUser> bySession(HttpServletRequest request) {
        return Cookies.value(request, Cookies.SESSION)
                .flatMap(sessions::userKey)
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }

    private Optional<ApplicationUser> byPassword(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon < 0 ? Optional.empty() : logIn.check(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private String xsrfToken(HttpServletRequest request, HttpServletResponse response) {
        return Cookies.value(request, Xsrf.COOKIE).orElseGet(() -> {
            String token = sessions.token();
            Cookies.set(request, response, Xsrf.COOKIE, token);
            return token;
        });
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        Reply.json(status, Map.of("errorMessages", List.of(message), "errors", Map.of()))
                .send(response);
    }
}
