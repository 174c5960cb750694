package io.attain.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What saved filters ask for, where a query names them; for one compilation. */
final class JqlFilters {

    /** More are refused, so that filters that name each other in a circle come to an end. */
    private static final int MOST = 20;

    private final SavedFilters filters;
    private int asked;

    JqlFilters(SavedFilters filters) {
        this.filters = filters;
    }

    /** The queries of the filters of a name or id that the searcher sees; none, and a problem, if there are none. */
    List<JqlQuery> queries(String nameOrId, Searcher searcher, JqlProblems problems) {
        if (++asked > MOST) {
            problems.add("Field 'filter' with value '" + nameOrId + "' matches filters that refer to each other.");
            return List.of();
        }
        List<JqlQuery> queries = new ArrayList<>();
        for (SavedFilter filter : filters.named(nameOrId, searcher.user())) {
            try {
                queries.add(JqlParser.parse(filter.jql()));
            } catch (JqlSyntaxException e) {
                problems.add(Objects.toString(e.getMessage()));
            }
        }
        if (queries.isEmpty()) {
            problems.add("The value '" + nameOrId + "' does not exist for the field 'filter'.");
        }
        return List.copyOf(queries);
    }
}
