package io.attain.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.attain.host.jira.permission.Permissions;
import io.attain.host.jira.plugin.PluginParts;
import io.attain.host.store.Database;
import io.attain.host.store.SiteProperties;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds issues by JQL: one SQL statement for a search's total and one for its page.
 *
 * @param index what is searched; what a query names is looked up in the database
 * @param settings among them {@link #RESULT_WINDOW}
 * @param plugins asked anew each time, since plugins come and go
 */
public record JqlSearch(
        Database database,
        Index index,
        Permissions permissions,
        TimeZoneManager zones,
        FoundIssues issues,
        SiteProperties settings,
        Supplier<PluginParts> plugins,
        Clock clock)
        implements SearchService {

    /** The site's setting of how deep a search may page: the largest sum of its start and its size. */
    public static final String RESULT_WINDOW = "jira.search.platform.max.result.window";

    private static final long USUAL_WINDOW = 10_000;

    /** Reads the query. As in Jira only its grammar is checked here: what it names may be another searcher's to see. */
    @Override
    @SuppressWarnings("NullAway") // the platform says null for the query that cannot be read
    public ParseResult parseQuery(@Nullable ApplicationUser searcher, String jql) {
        MessageSetImpl errors = new MessageSetImpl();
        try {
            return new ParseResult(JqlParser.parse(jql), errors);
        } catch (JqlSyntaxException e) {
            errors.addErrorMessage(e.getMessage());
            return new ParseResult(null, errors);
        }
    }

    /** Checks the query's fields, operators, functions and values for this searcher. */
    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
        MessageSetImpl errors = new MessageSetImpl();
        try {
            JqlCompiler compiler = compiler(searcher(searcher, false));
            compiler.compile(ours(query));
            compiler.problems().messages().forEach(errors::addErrorMessage);
            compiler.doubts().messages().forEach(errors::addErrorMessage);
        } catch (SearchException e) {
            errors.addErrorMessage(e.getMessage());
        }
        return errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return page(searcher(searcher, false), query, pager);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return page(searcher(searcher, true), query, pager);
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        SearchSql sql = sql(searcher(searcher, false), query);
        return index.call(handle -> count(handle, sql));
    }

    private SearchResults<Issue> page(Searcher searcher, Query query, PagerFilter<?> pager) throws SearchException {
        checkWindow(pager);
        SearchSql sql = sql(searcher, query);
        return index.call(handle -> {
            List<Long> ids = bound(
                            handle,
                            "select i.id from issue i where " + sql.condition() + " order by " + sql.order()
                                    + " offset :first rows fetch next :rows rows only",
                            sql)
                    .bind("first", Math.max(pager.getStart(), 0))
                    .bind("rows", pager.getMax())
                    .mapTo(Long.class)
                    .list();
            List<Issue> found = List.copyOf(issues.byIds(ids));
            return new SearchResults<>(found, Math.toIntExact(count(handle, sql)), pager);
        });
    }

    private void checkWindow(PagerFilter<?> pager) throws SearchException {
        long window = settings.get(RESULT_WINDOW).map(Long::valueOf).orElse(USUAL_WINDOW);
        long end = pager.getMax() < 0 ? Long.MAX_VALUE : (long) Math.max(pager.getStart(), 0) + pager.getMax();
        if (end > window) {
            throw new SearchException("Result window is too large: start and size must not exceed " + window
                    + " together, but were " + pager.getStart() + " and " + pager.getMax() + ".");
        }
    }

    private SearchSql sql(Searcher searcher, Query query) throws SearchException {
        JqlCompiler compiler = compiler(searcher);
        SearchSql sql = compiler.compile(ours(query));
        Set<String> problems = compiler.problems().messages();
        if (!problems.isEmpty()) {
            throw new SearchException(String.join(" ", problems));
        }
        return sql;
    }

    private static JqlQuery ours(Query query) throws SearchException {
        try {
            return query instanceof JqlQuery ours ? ours : JqlParser.parse(query.getQueryString());
        } catch (JqlSyntaxException e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    private static long count(Handle handle, SearchSql sql) {
        return bound(handle, "select count(*) from issue i where " + sql.condition(), sql)
                .mapTo(Long.class)
                .one();
    }

    private static org.jdbi.v3.core.statement.Query bound(Handle handle, String text, SearchSql sql) {
        org.jdbi.v3.core.statement.Query query = handle.createQuery(text);
        query.registerArrayType(Long.class, "bigint");
        sql.values().forEach((name, value) -> {
            if (value instanceof Long[] ids) {
                query.bindArray(name, Long.class, (Object[]) ids);
            } else {
                query.bind(name, value);
            }
        });
        return query;
    }

    private JqlCompiler compiler(Searcher searcher) {
        return new JqlCompiler(
                new JqlFields(database),
                new JqlFunctions(database, plugins),
                new JqlValues(database),
                new JqlFilters(new SavedFilters(database)),
                searcher);
    }

    private Searcher searcher(@Nullable ApplicationUser user, boolean overrideSecurity) {
        Set<Long> browsable = overrideSecurity
                ? null
                : permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                        .map(Project::getId)
                        .collect(Collectors.toSet());
        return new Searcher(
                user,
                zones.getTimeZoneforUser(user).toZoneId(),
                clock.instant(),
                browsable,
                permissions.openLevels(user));
    }
}
