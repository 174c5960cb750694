package io.attain.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.operand.FunctionOperand;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.PluginParts;
import io.attain.host.store.Database;
import io.attain.host.store.Pool;
import io.attain.host.store.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site has SALES-1 to SALES-4, which Lily may see, and HIDDEN-1, which she may not. It is noon of 2026-11-23. */
class JqlSearchTest {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final HikariDataSource pool = openPool();
    private final Database database = new Database(pool);
    private final PermissionManager permissions = mock();
    private final TimeZoneManager zones = mock();
    private final ApplicationUser lily = mock();
    private final JqlFunction heavy = mock();
    private final JqlSearch search = new JqlSearch(
            database,
            permissions,
            zones,
            this::byIds,
            Parts::new,
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    HikariDataSource openPool() {
        return Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
    }

    @BeforeEach
    void fillSite() {
        Schema.createIn(database);
        database.run(handle -> handle.createScript(
                        """
                        insert into app_user values ('JIRAUSER1', 'lily', 'Lily', 'l@x', true, '', null, null);
                        insert into app_user values ('JIRAUSER2', 'tom', 'Tom', 't@x', true, '', null, null);
                        insert into app_group values ('reps');
                        insert into membership values ('reps', 'JIRAUSER1');
                        insert into issue_type (id, name, description, sub_task) values (7, 'Opportunity', '', true);
                        insert into issue_type (id, name, description, sub_task) values (8, 'Customer', '', false);
                        insert into status (id, name, description, category) values (1, 'Lead', '', 'new');
                        insert into status (id, name, description, category) values (2, 'Won', '', 'done');
                        insert into workflow values ('W', '', '<x/>');
                        insert into workflow_scheme (id, name, description, default_workflow) values (1, 'W', '', 'W');
                        insert into issue_type_scheme (id, name, description) values (1, 'T', '');
                        insert into issue_type_screen_scheme (id, name, description) values (1, 'S', '');
                        insert into project values (1, 'SALES', 'Sales', '', 'JIRAUSER1', 4, 1, 1, 1);
                        insert into project values (2, 'HIDDEN', 'Hidden', '', 'JIRAUSER2', 1, 1, 1, 1);
                        insert into custom_field (id, name, description, type_key) values (10000, 'Amount', '', 'T:float');
                        insert into custom_field (id, name, description, type_key) values (10001, 'Close date', '', 'T:datepicker');
                        insert into custom_field (id, name, description, type_key) values (10002, 'Region', '', 'T:select');
                        insert into custom_field (id, name, description, type_key) values (10003, 'Skill', '', 'T:textfield');
                        insert into custom_field (id, name, description, type_key) values (10004, 'Coach', '', 'T:userpicker');
                        insert into field_option (id, field_id, option_value, seq) values (21, 10002, 'East China', 1);
                        insert into field_option (id, field_id, option_value, seq) values (22, 10002, 'South China', 0);
                        insert into issue values (101, 'SALES-1', 1, 1, 8, null, 'Blue Bird Ltd', null, 1, 'JIRAUSER1', 'JIRAUSER2', null, timestamp '2026-11-01 09:00:00', timestamp '2026-11-20 09:00:00', null, null);
                        insert into issue values (102, 'SALES-2', 2, 1, 7, 101, '100% renewal', 'of the_contract', 2, 'JIRAUSER2', 'JIRAUSER2', null, timestamp '2026-11-10 09:00:00', timestamp '2026-11-23 09:00:00', null, timestamp '2026-11-23 09:00:00');
                        insert into issue values (103, 'SALES-3', 3, 1, 7, 101, 'Bird seed', null, 1, null, 'JIRAUSER1', null, timestamp '2026-11-22 09:00:00', timestamp '2026-11-22 09:00:00', null, null);
                        insert into issue values (104, 'SALES-4', 4, 1, 8, null, 'Red Fox', null, 1, null, 'JIRAUSER1', null, timestamp '2026-11-23 00:00:00', timestamp '2026-11-23 10:00:00', null, null);
                        insert into issue values (201, 'HIDDEN-1', 1, 2, 8, null, 'Secret bird', null, 1, 'JIRAUSER1', 'JIRAUSER1', null, timestamp '2026-11-23 00:00:00', timestamp '2026-11-23 10:00:00', null, null);
                        insert into issue_old_key values ('OLD-9', 104);
                        insert into custom_value (issue_id, field_id, number_value) values (102, 10000, 1500.5);
                        insert into custom_value (issue_id, field_id, number_value) values (103, 10000, 200);
                        insert into custom_value (issue_id, field_id, date_value) values (102, 10001, timestamp '2026-11-23 00:00:00');
                        insert into custom_value (issue_id, field_id, date_value) values (103, 10001, timestamp '2026-12-31 00:00:00');
                        insert into custom_value (issue_id, field_id, string_value) values (101, 10002, '21');
                        insert into custom_value (issue_id, field_id, string_value) values (104, 10002, '22');
                        insert into custom_value (issue_id, field_id, string_value) values (101, 10003, 'Closing deals');
                        insert into custom_value (issue_id, field_id, string_value) values (101, 10004, 'JIRAUSER2');
                        """
                                .replace("T:", TYPES))
                .execute());
        Project sales = mock();
        when(sales.getId()).thenReturn(1L);
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, lily)).thenReturn(List.of(sales));
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, null)).thenReturn(List.of());
        when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone("UTC"));
        when(lily.getKey()).thenReturn("JIRAUSER1");
        when(heavy.getMinimumNumberOfExpectedArguments()).thenReturn(1);
        when(heavy.validate(any(), any(), any())).thenAnswer(call -> {
            MessageSet messages = new MessageSetImpl();
            String weight = ((FunctionOperand) call.getArgument(1)).getArgs().get(0);
            if (!weight.matches("\\d+")) {
                messages.addErrorMessage("The weight '" + weight + "' is no number.");
            }
            return messages;
        });
        when(heavy.getValues(any(), any(), any()))
                .thenAnswer(call -> List.of(
                        new QueryLiteral((FunctionOperand) call.getArgument(1), 102L),
                        new QueryLiteral((FunctionOperand) call.getArgument(1), 201L)));
    }

    @AfterEach
    void closePool() {
        pool.close();
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
                "project > SALES § The operator '>' is not supported by the 'project' field.",
                "assignee = someone() § Unable to find JQL function 'someone()'.",
                "issue in heavyIssues() § Function 'heavyIssues' expected at least '1' arguments but received '0'.",
                "issue in heavyIssues(x) § The weight 'x' is no number.",
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

    private List<Issue> byIds(List<Long> ids) {
        return ids.stream()
                .map(id -> {
                    Issue issue = mock();
                    String key =
                            database.call(handle -> handle.createQuery("select issue_key from issue where id = :id")
                                    .bind("id", id)
                                    .mapTo(String.class)
                                    .one());
                    when(issue.getKey()).thenReturn(key);
                    return issue;
                })
                .toList();
    }

    /** A plugin whose function finds SALES-2 and, wrongly, HIDDEN-1. */
    private final class Parts implements PluginParts {
        @Override
        public Optional<JqlFunction> jqlFunction(String name) {
            return name.equals("heavyIssues") ? Optional.of(heavy) : Optional.empty();
        }

        @Override
        public Object workflowPart(String className) {
            throw new IllegalArgumentException(className);
        }

        @Override
        public Set<String> jqlFunctionNames() {
            return Set.of("heavyIssues");
        }
    }
}
