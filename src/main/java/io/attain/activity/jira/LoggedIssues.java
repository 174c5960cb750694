package io.attain.activity.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.DailyLog;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The customers and opportunities that a log's lines tell of. */
@Component
public record LoggedIssues(
        @ComponentImport IssueManager issues,
        IssuesById byId,
        @ComponentImport SearchService search,
        SalesIssues salesIssues,
        SalesAccess access) {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedIssues.class);
    /** No more than so many issues are found for a day or a word. */
    public static final int MOST_FOUND = 20;

    private static final int MOST_NAMED = 8;
    private static final Set<SalesIssueType> TYPES = EnumSet.of(SalesIssueType.CUSTOMER, SalesIssueType.OPPORTUNITY);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The issue of a key if it is in the project and the user may see it. */
    public Optional<Issue> find(ApplicationUser user, Project project, String key) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .filter(issue -> project.getId().equals(issue.getProjectId()) && access.maySee(user, issue));
    }

    /** The issue that a line is about, wherever it is now and whoever may see it; nothing if it is deleted. */
    public Optional<Issue> of(DailyLog.Subject subject) {
        return Optional.ofNullable(
                subject.id() == DailyLog.Subject.UNKNOWN
                        ? issues.getIssueObject(subject.key())
                        : issues.getIssueObject(subject.id()));
    }

    /**
     * What a line is about, wherever it is now.
     *
     * @param customer whose opportunity, or what else, it is; null if it is a customer itself, or belongs to none
     * @param seen whether the user may see it
     */
    public record About(Issue issue, @Nullable Issue customer, boolean seen) {}

    /** What lines are about, by as many questions however many they are; what is deleted is missing. */
    public Map<DailyLog.Subject, About> about(ApplicationUser user, Collection<DailyLog.Subject> subjects) {
        Map<Long, Issue> known =
                byId.of(subjects.stream().map(DailyLog.Subject::id).toList());
        Map<DailyLog.Subject, Issue> there = new HashMap<>();
        subjects.forEach(subject -> (subject.id() == DailyLog.Subject.UNKNOWN
                        ? of(subject)
                        : Optional.ofNullable(known.get(subject.id())))
                .ifPresent(issue -> there.put(subject, issue)));
        Set<Issue> seen = access.seen(user, there.values());
        Map<Long, Issue> parents = byId.of(there.values().stream()
                .map(Issue::getParentId)
                .filter(Objects::nonNull)
                .toList());
        Map<DailyLog.Subject, About> about = new HashMap<>();
        there.forEach((subject, issue) -> {
            Issue customer =
                    customerOf(issue, part -> parents.get(part.getParentId())).orElse(null);
            about.put(subject, new About(issue, customer, seen.contains(issue)));
        });
        return about;
    }

    /** What an issue is that had this key once. */
    DailyLog.Subject subject(String key) {
        DailyLog.Subject alone = DailyLog.Subject.ofKey(key);
        return of(alone).map(LoggedIssues::subject).orElse(alone);
    }

    /** An issue as a line is about it. */
    public static DailyLog.Subject subject(Issue issue) {
        return new DailyLog.Subject(issue.getId(), issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), ""));
    }

    /** Whether a user may see an issue. */
    public boolean maySee(ApplicationUser user, Issue issue) {
        return access.maySee(user, issue);
    }

    /** Whose opportunity, or what else, an issue is; nothing if it is a customer itself, or belongs to none. */
    public Optional<Issue> customerOf(Issue issue) {
        return customerOf(issue, Issue::getParentObject);
    }

    private Optional<Issue> customerOf(Issue issue, Function<Issue, @Nullable Issue> read) {
        return salesIssues.parentOf(issue, read).filter(parent -> salesIssues.is(SalesIssueType.CUSTOMER, parent));
    }

    /** Touching which issues touches this one, too, as far as a user may see them: an opportunity, or a customer with its opportunities. */
    public Set<Issue> touchedWith(ApplicationUser user, Issue issue) {
        SalesIssueType type = salesIssues.typeOf(issue).orElse(null);
        List<Issue> all = new ArrayList<>();
        if (TYPES.contains(type)) {
            all.add(issue);
        }
        if (type == SalesIssueType.CUSTOMER) {
            issue.getSubTaskObjects().stream()
                    .filter(part -> salesIssues.is(SalesIssueType.OPPORTUNITY, part))
                    .forEach(all::add);
        }
        return access.seen(user, all);
    }

    /** Whose opportunities some issues are, by the ids of the customers; what the user may not see is missing. */
    public Map<Long, Issue> customersOf(ApplicationUser user, Project project, Collection<Issue> found) {
        List<String> parents = found.stream()
                .map(Issue::getParentId)
                .filter(Objects::nonNull)
                .distinct()
                .map(String::valueOf)
                .toList();
        return parents.isEmpty()
                ? Map.of()
                : search(user, project, "id in (%s)".formatted(String.join(", ", parents)), parents.size()).stream()
                        .filter(issue -> salesIssues.is(SalesIssueType.CUSTOMER, issue))
                        .collect(Collectors.toMap(Issue::getId, Function.identity()));
    }

    /** Customers and opportunities by their key, or by words of their own name or the customer's; the user's own first. */
    public List<Issue> named(ApplicationUser user, Project project, String text) {
        String words = words(text);
        Set<Issue> found = new LinkedHashSet<>();
        find(user, project, text.strip().toUpperCase(Locale.ROOT))
                .filter(issue -> TYPES.contains(salesIssues.typeOf(issue).orElse(null)))
                .ifPresent(found::add);
        if (!words.isEmpty()) {
            found.addAll(offered(user, project, "summary ~ \"%s\"".formatted(words)));
        }
        String customers = found.stream()
                .filter(issue -> !issue.isSubTask())
                .map(Issue::getKey)
                .collect(Collectors.joining(", "));
        if (!customers.isEmpty()) {
            found.addAll(offered(user, project, "parent in (%s)".formatted(customers)));
        }
        return ownFirst(user, found).stream().limit(MOST_NAMED).toList();
    }

    /**
     * The opportunities of the customer of a key, twenty at most, one more if there are more, and the user's own first; none of
     * what the user may not see.
     */
    public List<Issue> opportunities(ApplicationUser user, Project project, String customer) {
        return find(user, project, customer)
                .filter(issue -> salesIssues.is(SalesIssueType.CUSTOMER, issue))
                .map(issue -> ownFirst(user, offered(user, project, "parent in (%s)".formatted(issue.getKey()))))
                .orElse(List.of());
    }

    /** What a clause finds, one more than a few if there are more; of more the user's own before what others changed later. */
    private List<Issue> offered(ApplicationUser user, Project project, String clause) {
        List<Issue> last = search(user, project, clause, MOST_FOUND + 1);
        if (last.size() <= MOST_FOUND) {
            return last;
        }
        Set<Issue> found =
                new LinkedHashSet<>(search(user, project, "assignee = currentUser() AND " + clause, MOST_FOUND + 1));
        found.addAll(last);
        return found.stream().limit(MOST_FOUND + 1).toList();
    }

    private static List<Issue> ownFirst(ApplicationUser user, Collection<Issue> found) {
        return found.stream()
                .sorted(Comparator.comparing(issue -> !user.getKey().equals(issue.getAssigneeId())))
                .toList();
    }

    /**
     * The words of a text for Jira's text search, without what has a meaning in it. A word of letters may be the beginning of
     * one; Chinese is found by its characters, which the index keeps one by one.
     */
    public static String words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePoints().anyMatch(Character::isIdeographic) ? word : word + "*")
                .collect(Collectors.joining(" "));
    }

    /**
     * Customers and opportunities that a clause finds, those changed last first, and no more than a few. Nothing if Jira does not
     * know the clause or cannot search, for what is only offered must not keep anybody from writing.
     */
    public List<Issue> search(ApplicationUser user, Project project, String clause) {
        return search(user, project, clause, MOST_FOUND);
    }

    /** The same, and no more than {@code most}. */
    public List<Issue> search(ApplicationUser user, Project project, String clause, int most) {
        String types =
                TYPES.stream().flatMap(type -> salesIssues.idOf(type).stream()).collect(Collectors.joining(", "));
        if (types.isEmpty()) {
            return List.of();
        }
        SearchService.ParseResult query = search.parseQuery(
                user,
                "project = %d AND issuetype IN (%s) AND %s ORDER BY updated DESC"
                        .formatted(project.getId(), types, clause));
        if (!query.isValid()) {
            return List.of();
        }
        try {
            return search.search(user, query.getQuery(), new PagerFilter<>(most))
                    .getResults();
        } catch (SearchException e) {
            LOG.warn("Cannot search the customers and opportunities of {}", project.getKey(), e);
            return List.of();
        }
    }
}
