package io.attain.host.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which address is answered by which action: a template such as {@code /browse/{key}}, tried in order of entry. */
public final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** A route that was found, with its variables. */
    public record Match(Access access, Action action, Map<String, String> path) {}

    private record Route(String method, Access access, Pattern pattern, List<String> names, Action action) {}

    private final List<Route> routes = new ArrayList<>();

    /** Answers GET. */
    public Routes get(Access access, String template, Action action) {
        return add("GET", access, template, action);
    }

    /** Answers POST. */
    public Routes post(Access access, String template, Action action) {
        return add("POST", access, template, action);
    }

    /**
     * The route of a request; empty if no route has this path.
     *
     * @throws Problem 405 if routes have this path, but not for this method
     */
    public Optional<Match> find(String method, String path) {
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.pattern().matcher(path);
            if (matcher.matches()) {
                known = true;
                if (route.method().equals("HEAD".equals(method) ? "GET" : method)) {
                    return Optional.of(new Match(route.access(), route.action(), variables(route, matcher)));
                }
            }
        }
        if (known) {
            throw new Problem(405, "This address does not answer " + method + ".");
        }
        return Optional.empty();
    }

    private static Map<String, String> variables(Route route, Matcher matcher) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < route.names().size(); i++) {
            variables.put(route.names().get(i), matcher.group(i + 1));
        }
        return variables;
    }

    private Routes add(String method, Access access, String template, Action action) {
        List<String> names = VARIABLE.matcher(template)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
        StringBuilder regex = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        int from = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(template.substring(from, matcher.start())))
                    .append("([^/]+)");
            from = matcher.end();
        }
        regex.append(Pattern.quote(template.substring(from)));
        routes.add(new Route(method, access, Pattern.compile(regex.toString()), names, action));
        return this;
    }
}
