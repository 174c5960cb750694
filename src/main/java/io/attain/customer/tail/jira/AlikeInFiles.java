package io.attain.customer.tail.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.MarkBook;
import io.attain.customer.tail.SearchKeys;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.app.TailSights;
import io.attain.kernel.Caller;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who is known already by name, tax number, phone or domain: among rows, among issues, and in the file itself. */
@Component
public record AlikeInFiles(
        Tail tail,
        MarkBook marks,
        IssuesById issues,
        TailSights sights,
        SalesAccess access,
        @ComponentImport I18nResolver texts) {

    /** In whose place it stands among what a row says. */
    private static final String COLUMN = "alike";

    /** By what one is the same beyond doubt. */
    private static final List<Sign> CERTAIN = List.of(Sign.TAX_NUMBER, Sign.NAME);

    /** All that somebody may know of whom a file is about, while its rows are looked at one after the other. */
    public final class Known {

        private final AlikeWords words = new AlikeWords(texts);
        private final TailSight sight;
        private final Map<String, TailCustomer> rows;
        private final Map<Sign, Map<String, Set<Long>>> customers = new EnumMap<>(Sign.class);
        private final Map<Long, Issue> seen;
        private final Map<String, Long> lines = new HashMap<>();

        private Known(ApplicationUser user, long projectId, TailSight sight, Collection<Said> all) {
            this.sight = sight;
            Map<Sign, Set<String>> asked = new EnumMap<>(Sign.class);
            all.forEach(
                    said -> said.marks().forEach((sign, mark) -> asked.computeIfAbsent(sign, none -> new HashSet<>())
                            .add(mark)));
            this.rows = tail.known(
                    projectId,
                    asked.entrySet().stream()
                            .flatMap(each -> each.getValue().stream().map(mark -> SearchKeys.mark(each.getKey(), mark)))
                            .toList());
            asked.forEach((sign, texts) -> customers.put(sign, marks.known(projectId, sign, texts)));
            this.seen = issues.seenBy(
                    user,
                    customers.values().stream()
                            .flatMap(each -> each.values().stream())
                            .flatMap(Set::stream)
                            .collect(Collectors.toSet()));
        }

        /** The row that is the same beyond doubt. */
        Optional<TailCustomer> row(Said said) {
            return CERTAIN.stream()
                    .flatMap(sign -> row(said, sign).stream())
                    .filter(row -> sight.includes(row.said().owner()))
                    .filter(row -> isOneNumber(said, row))
                    .findFirst();
        }

        private Optional<TailCustomer> row(Said said, Sign sign) {
            return Optional.ofNullable(said.marks().get(sign)).map(mark -> rows.get(SearchKeys.mark(sign, mark)));
        }

        private boolean isOneNumber(Said said, TailCustomer row) {
            String told = said.marks().getOrDefault(Sign.TAX_NUMBER, "");
            String kept = row.said().marks().getOrDefault(Sign.TAX_NUMBER, "");
            return told.isEmpty() || kept.isEmpty() || told.equals(kept);
        }

        /** The key of the issue that is most like it, of those that the asker sees. */
        Optional<String> key(Said said) {
            return ids(said).keySet().stream()
                    .flatMap(id -> Stream.ofNullable(seen.get(id)))
                    .map(Issue::getKey)
                    .findFirst();
        }

        /** Who is like it, as it is told of its row; nothing if nobody is. */
        public Optional<Change> alike(Said said) {
            return Change.of(COLUMN, "", told(said)).findFirst();
        }

        private String told(Said said) {
            Map<String, Set<Sign>> found = new LinkedHashMap<>();
            ids(said).forEach((id, signs) -> add(found, nameOf(id), signs));
            said.marks().keySet().forEach(sign -> row(said, sign)
                    .ifPresent(row -> add(found, nameOf(row), Set.of(sign))));
            said.marks().forEach((sign, mark) -> {
                Long line = lines.get(SearchKeys.mark(sign, mark));
                if (line != null) {
                    add(found, words.line(line), Set.of(sign));
                }
            });
            return words.alike(found);
        }

        /** The line is new: those below may be the same. */
        public void add(long line, Said said) {
            said.marks().forEach((sign, mark) -> lines.putIfAbsent(SearchKeys.mark(sign, mark), line));
        }

        private Map<Long, Set<Sign>> ids(Said said) {
            Map<Long, Set<Sign>> ids = new LinkedHashMap<>();
            said.marks().forEach((sign, mark) -> customers
                    .getOrDefault(sign, Map.of())
                    .getOrDefault(mark, Set.of())
                    .forEach(id -> ids.computeIfAbsent(id, none -> EnumSet.noneOf(Sign.class))
                            .add(sign)));
            return ids;
        }

        private String nameOf(long id) {
            Issue issue = seen.get(id);
            return issue == null ? words.hidden() : issue.getKey();
        }

        private String nameOf(TailCustomer row) {
            return sight.includes(row.said().owner()) ? words.row(row) : words.hidden();
        }

        private static void add(Map<String, Set<Sign>> found, String who, Set<Sign> signs) {
            found.computeIfAbsent(who, none -> EnumSet.noneOf(Sign.class)).addAll(signs);
        }
    }

    /** What somebody who brings a file knows of whom it is about, read by few questions. */
    public Known of(ImportOrder order, Collection<Said> all) {
        return of(order.user(), order.project().getId(), sight(order), all);
    }

    /** Which rows one sees. */
    TailSight sight(ImportOrder order) {
        return sights.of(
                caller(order),
                access.reach(order.user(), order.project()),
                order.project().getId());
    }

    /** Who brings a file. */
    Caller caller(ImportOrder order) {
        return new Caller(
                order.user().getKey(),
                access.sells(order.user(), order.project()),
                access.manages(order.user(), order.project()));
    }

    private Known of(ApplicationUser user, long projectId, TailSight sight, Collection<Said> all) {
        return new Known(user, projectId, sight, all);
    }
}
