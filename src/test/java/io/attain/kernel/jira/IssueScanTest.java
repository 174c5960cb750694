package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.InstalledItems.Kind;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** A project with more issues than Jira lets anybody page through by number; each test may change some of them. */
class IssueScanTest {
    private static final List<SalesIssueType> TARGETS =
            List.of(SalesIssueType.SALES_TARGET, SalesIssueType.TARGET_SHARE);
    private static final int ISSUES = 1_150;

    @AutoClose
    private static final InMemoryJira JIRA = new InMemoryJira();

    private static final Project SALES = JIRA.project("SALES");
    private static final Project OTHER = JIRA.project("OTHER");
    private static final InMemoryItems INSTALLED = new InMemoryItems();
    private static final IssueManager MANAGER = JIRA.service(IssueManager.class);

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void makeIssues() {
        Issue first = JIRA.issue(SALES, "1");
        INSTALLED.put(Kind.ISSUE_TYPE, SalesIssueType.SALES_TARGET.name(), first.getIssueTypeId());
        IntStream.rangeClosed(2, ISSUES).forEach(number -> JIRA.issue(SALES, String.valueOf(number)));
        JIRA.issue(OTHER, "Not ours");
    }

    @AfterEach
    void theIndexKeepsUp() {
        JIRA.site.index().catchUp();
    }

    @Test
    void everyIssueIsReadOnceInTheOrderOfTheirNumbersHoweverManyThereAre() {
        List<String> all = keys();

        scan(INSTALLED).forEach(SALES.getId(), TARGETS, each -> found.add(each.getKey()));

        assertThat(found).hasSizeGreaterThan(1_000).containsExactlyElementsOf(all);
    }

    @Test
    void whatIsMadeAndDeletedMeanwhileNeitherSkipsNorDoublesTheOthers() {
        List<String> all = keys();

        read(issue -> {
            if (found.size() % 100 == 50) {
                JIRA.delete(issue);
                JIRA.issue(SALES, "Later");
            }
        });

        assertThat(found).startsWith(all.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(found).hasSizeGreaterThan(all.size());
    }

    @Test
    void theReadingGoesOnWhenTheLastIssueOfAPageIsDeleted() {
        List<String> all = keys();

        read(issue -> {
            if (found.size() % 500 == 1 && found.size() > 1) {
                JIRA.delete(MANAGER.getIssueObject(all.get(found.size() - 2)));
            }
        });

        assertThat(found).containsExactlyElementsOf(all);
    }

    @Test
    void theReadingGoesOnWhenTheLastIssueOfAPageGoesWhileItIsRead() {
        List<String> all = keys();

        read(issue -> {
            if (found.size() == 500) {
                JIRA.delete(issue);
            } else if (found.size() == 1_000) {
                JIRA.site.issueDesk().moves().move(issue, OTHER, JIRA.admin());
            }
        });

        assertThat(found).containsExactlyElementsOf(all);
    }

    @Test
    void whileTheIndexLagsIssuesAreReadAsTheyAreAndThoseOneKnowsOfAreReadToo() {
        Issue lastOfAPage = MANAGER.getIssueObject(keys().get(499));
        Issue movedAway = MANAGER.getIssueObject(keys().get(999));
        Issue renamed = MANAGER.getIssueObject(keys().get(10));
        JIRA.site.index().lag();
        JIRA.delete(lastOfAPage);
        JIRA.site.issueDesk().moves().move(movedAway, OTHER, JIRA.admin());
        Issue made = JIRA.issue(SALES, "Not found yet");
        rename(renamed, "As it is now");
        List<String> summaries = new ArrayList<>();

        scan(INSTALLED).forEach(SALES.getId(), TARGETS, known(made, lastOfAPage, movedAway, renamed), issue -> {
            found.add(issue.getKey());
            summaries.add(issue.getSummary());
        });

        assertThat(found).containsExactlyElementsOf(keys());
        assertThat(summaries).contains("As it is now", "Not found yet");
    }

    @Test
    void beforeSetUpThereIsNothingToRead() {
        scan(new InMemoryItems()).forEach(SALES.getId(), TARGETS, each -> found.add(each.getKey()));

        assertThat(found).isEmpty();
    }

    @Test
    void whatJiraRefusesIsNoEmptyAnswer() {
        assertThatThrownBy(() -> scan(type("(")).forEach(SALES.getId(), TARGETS, each -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Jira refuses");
    }

    @Test
    void aSearchThatFailsIsNoEmptyAnswer() {
        assertThatThrownBy(() -> scan(type("99999")).forEach(SALES.getId(), TARGETS, each -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failed");
    }

    @Test
    void onlyWhatWasChangedInTheLastDaysIfAskedFor() {
        Issue old = MANAGER.getIssueObject(keys().get(3));
        JIRA.site.database().call(handle -> handle.createUpdate("update issue set updated = :then where id = :id")
                .bind("then", Timestamp.from(Instant.now().minus(Duration.ofDays(9))))
                .bind("id", old.getId())
                .execute());
        scan(INSTALLED).forEachNew(SALES.getId(), TARGETS, Duration.ofDays(7), each -> found.add(each.getKey()));

        assertThat(found).hasSize(keys().size() - 1).doesNotContain(old.getKey());
    }

    @Test
    void ofWhoWasDeletedOnlyWhatIsNobodysWhoIsThereIsRead() {
        ApplicationUser ann = JIRA.user("ann");
        ApplicationUser left = JIRA.user("left");
        Issue hers = MANAGER.getIssueObject(keys().get(5));
        Issue leavers = MANAGER.getIssueObject(keys().get(7));
        change(hers, input -> input.setAssigneeId(ann.getUsername()));
        change(leavers, input -> input.setAssigneeId(left.getUsername()));
        JIRA.site.users().delete(left);

        scan(INSTALLED).forEachOfOthers(SALES.getId(), TARGETS, List.of(ann), each -> found.add(each.getKey()));
        assertThat(found).containsExactly(leavers.getKey());

        found.clear();
        scan(INSTALLED).forEachOfOthers(SALES.getId(), TARGETS, List.of(), each -> found.add(each.getKey()));
        assertThat(found).containsExactlyInAnyOrder(hers.getKey(), leavers.getKey());
    }

    /** A panel asks about one customer in a project of many requests. */
    @Test
    void ofSubTasksThoseOfTheWantedAreAskedForAlone() throws SearchException {
        SearchService search = mock();
        SearchService.ParseResult query = mock();
        SearchResults<Issue> none = mock();
        when(query.isValid()).thenReturn(true);
        when(search.parseQuery(any(), any())).thenReturn(query);
        when(search.searchOverrideSecurity(any(), any(), any())).thenReturn(none);
        List<Long> parents = LongStream.rangeClosed(1, 501).boxed().toList();

        scan(search, INSTALLED).forEachPart(SALES.getId(), TARGETS, parents, each -> {});

        ArgumentCaptor<String> asked = ArgumentCaptor.captor();
        verify(search, times(2)).parseQuery(any(), asked.capture());
        assertThat(asked.getAllValues().get(0))
                .contains("AND parent in (1, 2, ")
                .contains(", 500)");
        assertThat(asked.getAllValues().get(1)).contains("AND parent in (501)");
    }

    @Test
    void whenAnIssueWasChangedLast() {
        Issue issue = mock();
        assertThat(IssueScan.updated(issue)).isNull();

        Instant then = Instant.parse("2026-11-28T08:00:00Z");
        when(issue.getUpdated()).thenReturn(Timestamp.from(then));
        assertThat(IssueScan.updated(issue)).isEqualTo(then);
    }

    private void read(Consumer<Issue> then) {
        scan(INSTALLED).forEach(SALES.getId(), TARGETS, each -> {
            found.add(each.getKey());
            then.accept(each);
        });
    }

    private static IssueScan scan(InstalledItems items) {
        return scan(JIRA.service(SearchService.class), items);
    }

    private static IssueScan scan(SearchService search, InstalledItems items) {
        IssuesById stored = new IssuesById(MANAGER, mock());
        return new IssueScan(search, stored, new SalesIssues(items, new SalesSite().projects, mock()));
    }

    private static InstalledItems type(String id) {
        InMemoryItems items = new InMemoryItems();
        items.put(Kind.ISSUE_TYPE, SalesIssueType.SALES_TARGET.name(), id);
        return items;
    }

    private static Set<Long> known(Issue... issues) {
        return Stream.of(issues).map(Issue::getId).collect(Collectors.toSet());
    }

    private static void rename(Issue issue, String summary) {
        change(issue, input -> input.setSummary(summary));
    }

    private static void change(Issue issue, Consumer<IssueInputParameters> how) {
        IssueService service = JIRA.service(IssueService.class);
        IssueInputParameters input = service.newIssueInputParameters();
        how.accept(input);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        service.update(JIRA.admin(), service.validateUpdate(JIRA.admin(), issue.getId(), input));
    }

    /** The keys of the project's issues now, in the order of their numbers. */
    private static List<String> keys() {
        return JIRA.site.database().call(handle -> handle.createQuery(
                        "select issue_key from issue where project_id = :id order by num")
                .bind("id", SALES.getId())
                .mapTo(String.class)
                .list());
    }
}
