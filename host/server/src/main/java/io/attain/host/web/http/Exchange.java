package io.attain.host.web.http;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A request, as an action reads it.
 *
 * @param path the variables of the route's path
 * @param visitor who asks, null if nobody is logged in
 */
public record Exchange(HttpServletRequest request, Map<String, String> path, @Nullable ApplicationUser visitor) {

    /** Who asks, where a route lets only logged-in users in. */
    public ApplicationUser user() {
        return Objects.requireNonNull(visitor, "the route lets only users in");
    }

    /** A variable of the path. */
    public String path(String name) {
        return Objects.requireNonNull(path.get(name), name);
    }

    /** A parameter without the white space around it, empty if it is missing. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a parameter. */
    public List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Whether a parameter is there, be it empty. */
    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /**
     * A whole number, empty if the parameter is missing or empty.
     *
     * @throws Problem 400 if it is something else
     */
    public OptionalLong number(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw Problem.badRequest("'" + name + "' must be a whole number, not '" + value + "'.");
        }
    }

    /** The address of a path of this site, for a link or redirect. */
    public String local(String sitePath) {
        return request.getContextPath() + sitePath;
    }

    /** A text as part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
