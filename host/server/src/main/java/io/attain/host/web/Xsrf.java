package io.attain.host.web;

import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Requests forged by other sites are refused as Jira refuses them: a form must repeat the token of the visitor's cookie,
 * and a REST call that a foreign form could send must carry a header that a foreign form cannot set.
 */
public final class Xsrf {
    /** The cookie, as Jira names it. */
    static final String COOKIE = "atlassian.xsrf.token";
    /** The form's field, as Jira names it. */
    static final String FIELD = "atl_token";

    private static final String ATTRIBUTE = Xsrf.class.getName();
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Xsrf() {}

    /** The token that forms of this visitor's pages carry. */
    public static String token(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }

    static void remember(HttpServletRequest request, String token) {
        request.setAttribute(ATTRIBUTE, token);
    }

    /**
     * Lets a form pass that repeats the token.
     *
     * @throws Problem 403 for any other request that is not a mere GET
     */
    public static void checkForm(Exchange exchange) {
        HttpServletRequest request = exchange.request();
        if (SAFE.contains(request.getMethod()) || noCheck(request)) {
            return;
        }
        if (!equal(token(request), exchange.text(FIELD))) {
            throw Problem.forbidden("XSRF check failed: the form's security token is missing or too old.");
        }
    }

    /** Whether a REST call may be trusted to come from this site or from a program. */
    static boolean restAllowed(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || noCheck(request)) {
            return true;
        }
        String type = mediaType(request.getContentType());
        boolean form = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain")
                .contains(type);
        return !form && !("POST".equals(request.getMethod()) && type.isEmpty());
    }

    private static boolean noCheck(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(header) || "nocheck".equals(header);
    }

    private static String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
