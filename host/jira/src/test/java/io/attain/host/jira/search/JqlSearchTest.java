package io.attain.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.store.Pool;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lily searches {@link SearchedSite}, which no search changes. */
@TestInstance(Lifecycle.PER_CLASS)
class JqlSearchTest {

    private final SearchedSite site = new SearchedSite(openPool());
    private final JqlSearch search = site.search;
    private final ApplicationUser lily = site.lily;

    HikariDataSource openPool() {
        return Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
    }

    @AfterAll
    void closeSite() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "project = SALES | 1 2 3 4",
                "project in (sales) and type = customer | 1 4",
                "project = 1 and issuetype != Customer | 2 3",
                "status = Won | 2",
                "statusCategory = Done | 2",
                "statusCategory != \"To Do\" | 2",
                "assignee = lily | 1",
                "assignee = currentUser() | 1",
                "assignee in membersOf(reps) | 1",
                "assignee != lily | 2",
                "not assignee = lily | 2",
                "assignee is empty | 3 4",
                "assignee in (lily, EMPTY) | 1 3 4",
                "assignee is not null | 1 2",
                "reporter = tom and creator is empty | 1 2",
                "parent = SALES-1 | 2 3",
                "parent is EMPTY | 1 4",
                "key in (SALES-1, sales-3) | 1 3",
                "issue = OLD-9 | 4",
                "id = 102 | 2",
                "key not in (SALES-1, SALES-3) | 2 4",
                "key > SALES-2 | 3 4",
                "issuekey <= 'sales-2' and project = SALES | 1 2",
                "not key > SALES-1 | 1",
                "id >= 103 | 3 4",
                "key > OLD-9 | -",
                "key < OLD-9 | 1 2 3",
                "key > HIDDEN-1 | -",
                "key > SALES-99 | -",
                "summary ~ bird | 1 3",
                "summary !~ bird | 2 4",
                "summary ~ 'bird blue' | 1",
                "summary ~ '\"bird seed\"' | 3",
                "summary ~ 'b*d' | 1 3",
                "summary ~ '100%' | 2",
                "summary ~ 'l%y' | -",
                "text ~ the_contract | 2",
                "text ~ 'the-contract' | -",
                "description is not empty | 2",
                "created >= 2026-11-10 and created < '2026-11-22 09:00' | 2",
                "created >= -2d | 3 4",
                "created >= startOfDay() | 4",
                "created >= startOfDay(-1) and created < startOfDay() | 3",
                "created >= startOfMonth() and created <= endOfMonth() | 1 2 3 4",
                "updated < startOfWeek() | 1 3",
                "updated <= now() and resolved is not empty | 2",
                "Amount > 200 | 2",
                "Amount >= 200 and Amount <= 1500.5 | 2 3",
                "cf[10000] = 200 | 3",
                "customfield_10000 in (200, 1500.5) | 2 3",
                "Amount != 200 | 2",
                "Amount is empty | 1 4",
                "not Amount > 200 | 3",
                "\"Close date\" = 2026-11-23 | 2",
                "\"close DATE\" > endOfDay() | 3",
                "\"Close date\" <= now() | 2",
                "Region = \"East China\" | 1",
                "Region in ('east china', 22) | 1 4",
                "Region != \"East China\" | 4",
                "Region is EMPTY | 2 3",
                "Skill ~ closing | 1",
                "Coach = tom | 1",
                "issue in heavyIssues(5) | 2",
                "status was Won | 2 4",
                "status was not Won | 1 3",
                "not status was Won | 1 3",
                "status was in (Won, Talks) | 1 2 4",
                "status was Talks | 1",
                "status was Won before 2026-11-22 | 2",
                "status was Won on 2026-11-23 | 2 4",
                "status was Won after 2026-11-23 | 2",
                "status was Lead during (2026-11-10, 2026-11-14) | 2",
                "status was Lead on 2026-11-15 | 1 2",
                "status was Won by lily | 2",
                "status was Lead by tom | 4",
                "assignee was currentUser() | 1 3",
                "assignee was empty | 3 4",
                "assignee was not empty | 1 2",
                "status changed | 1 2 4",
                "status changed after 2026-11-20 | 4",
                "status changed from Lead to Won | 2",
                "status changed by tom on 2026-11-23 | 4",
                "status changed before -1w | 1",
                "priority != High | 3",
                "priority is empty | 4",
                "due = 2026-11-30 and duedate <= 1w | 1 2",
                "labels in (vip, renewal) | 1 2",
                "labels != vip | 2",
                "labels is empty | 3 4",
                "resolution = Unresolved | 1 3 4",
                "resolution in (Unresolved, Done) | 1 2 3 4",
                "filter = \"my birds\" | 1 3",
                "filter != \"My birds\" and project = SALES | 2 4",
                "filter in (\"My birds\", \"Everybody's\") | 1 2 3",
                "(status = Lead or Amount > 1000) and not (key = SALES-1 or key = SALES-4) | 2 3",
            })
    void conditionsFindTheirIssues(String jql, String numbers) throws Exception {
        List<String> expected = numbers == null
                ? List.of()
                : List.of(numbers.split(" ")).stream().map("SALES-"::concat).toList();

        assertThat(found(jql)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order by key | 1 2 3 4",
                "order by key desc | 4 3 2 1",
                "order by Amount | 3 2 4 1",
                "order by Amount desc, created | 1 4 2 3",
                "order by Region asc, key asc | 4 1 2 3",
                "order by assignee desc, created desc | 4 3 2 1",
                "order by type, status desc, summary | 1 4 2 3",
                "order by priority desc, key | 4 1 2 3",
                " | 4 3 2 1",
            })
    void sortsPutEmptyValuesLastWhenAscending(String jql, String numbers) throws Exception {
        assertThat(String.join(" ", found(jql == null ? "" : jql)).replace("SALES-", ""))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "colour = red § Field 'colour' does not exist or you do not have permission to view it.",
                "project = NONE § The value 'NONE' does not exist for the field 'project'.",
                "project = HIDDEN § The value 'HIDDEN' does not exist for the field 'project'.",
                "key = HIDDEN-1 § An issue with key 'HIDDEN-1' does not exist for field 'key'.",
                "assignee = nobody § The value 'nobody' does not exist for the field 'assignee'.",
                "Region = Mars § The option 'Mars' for field 'Region' does not exist.",
                "Amount > lots § Value 'lots' for the field 'Amount' is not a number.",
                "summary = bird § The operator '=' is not supported by the 'summary' field.",
                "parent > SALES-1 § The operator '>' is not supported by the 'parent' field.",
                "key > EMPTY § The operator '>' does not support searching for empty values in the 'key' field.",
                "project > SALES § The operator '>' is not supported by the 'project' field.",
                "assignee = someone() § Unable to find JQL function 'someone()'.",
                "issue in heavyIssues() § Function 'heavyIssues' expected at least '1' arguments but received '0'.",
                "issue in heavyIssues(x) § The weight 'x' is no number.",
                "summary was bird § History searches do not support the 'summary' field.",
                "status was Lost § The value 'Lost' does not exist for the field 'status'.",
                "status was Won on soon § Incorrect date for the predicate 'ON': \"soon\".",
                "filter = \"Tom's\" § The value 'Tom's' does not exist for the field 'filter'.",
                "filter = Circle § Field 'filter' with value 'Circle' matches filters that refer to each other.",
                "order by colour § Not able to sort using field 'colour'.",
                "created > startOfDay(soon) § Duration for function 'startOfDay' should have the format '(+/-)nn(y|M|w|d|h|m)' but got 'soon'.",
                "created > 2026-02-30 § Date value '2026-02-30' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
            })
    void whatDoesNotExistIsNamed(String jql, String message) {
        SearchService.ParseResult result = search.parseQuery(lily, jql);

        assertThat(result.isValid()).isTrue();
        assertThat(problems(jql)).containsExactly(message);
        assertThatThrownBy(() -> search.search(lily, result.getQuery(), new PagerFilter<>(10)))
                .isInstanceOf(SearchException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summary ~ \"x') or 1 = 1 --\"",
                "summary ~ \"'; drop table issue; --\"",
                "Skill ~ \"closing' or '1'='1\"",
                "description ~ \"x' union select password_hash from app_user --\"",
            })
    void hostileTextIsOnlyText(String jql) throws Exception {
        assertThat(found(jql)).isEmpty();
        assertThat(found("")).hasSize(4);
    }

    @Test
    void hostileNamesAreOnlyUnknown() {
        assertThat(problems("\"x' or 1=1 --\" = 1"))
                .containsExactly("Field 'x' or 1=1 --' does not exist or you do not have permission to view it.");
        assertThat(problems("project = \"SALES' or '1'='1\"")).hasSize(1);
        assertThat(problems("order by \"i.id; drop table issue\"")).hasSize(1);
    }

    @Test
    void aPageKnowsTheTotal() throws Exception {
        SearchResults<Issue> page =
                search.search(lily, search.parseQuery(lily, "order by key").getQuery(), new PagerFilter<>(1, 2));

        assertThat(page.getResults().stream().map(Issue::getKey)).containsExactly("SALES-2", "SALES-3");
        assertThat(page.getTotal()).isEqualTo(4);
        assertThat(page.getStart()).isEqualTo(1);
        assertThat(search.searchCount(
                        lily, search.parseQuery(lily, "status = Lead").getQuery()))
                .isEqualTo(3);
    }

    @Test
    void whatIsComparedWithAnIssueThatIsGoneIsFoundByNoSearchButToldByItsCheck() throws Exception {
        assertThat(found("key > SALES-99 or key = SALES-1")).containsExactly("SALES-1");
        assertThat(problems("key > SALES-99"))
                .containsExactly("An issue with key 'SALES-99' does not exist for field 'key'.");
    }

    @Test
    void nobodyPagesBeyondTheResultWindow() throws Exception {
        Query all = search.parseQuery(lily, "order by key").getQuery();

        assertThat(search.search(lily, all, new PagerFilter<>(9_990, 10)).getTotal())
                .isEqualTo(4);
        assertRefused(all, new PagerFilter<>(9_991, 10));
        assertRefused(all, new PagerFilter<>(-1));
        assertRefused(all, new PagerFilter<>(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private void assertRefused(Query query, PagerFilter<Issue> pager) {
        assertThatThrownBy(() -> search.searchOverrideSecurity(lily, query, pager))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("10000");
    }

    @Test
    void whoMaySeeNoProjectFindsNothing() throws Exception {
        assertThat(search.searchCount(null, search.parseQuery(null, "").getQuery()))
                .isZero();
    }

    @Test
    void anOverriddenSearchSeesEveryProject() throws Exception {
        SearchResults<Issue> all = search.searchOverrideSecurity(
                lily, search.parseQuery(lily, "summary ~ bird order by key").getQuery(), new PagerFilter<>(10));

        assertThat(all.getResults().stream().map(Issue::getKey)).containsExactly("SALES-1", "SALES-3", "HIDDEN-1");
    }

    @Test
    void aPluginsFunctionCannotRevealWhatIsHidden() throws Exception {
        assertThat(found("issue in heavyIssues(5) or summary ~ secret")).containsExactly("SALES-2");
    }

    private Set<String> problems(String jql) {
        return search.validateQuery(lily, search.parseQuery(lily, jql).getQuery())
                .getErrorMessages();
    }

    private List<String> found(String jql) throws SearchException {
        SearchService.ParseResult query = search.parseQuery(lily, jql);
        assertThat(query.getErrors().getErrorMessages()).isEmpty();
        return search.search(lily, query.getQuery(), new PagerFilter<>(100)).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }
}
