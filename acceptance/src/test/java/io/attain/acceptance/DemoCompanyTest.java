package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo company's quarter, through every layer of the shipped jar, over REST. */
class DemoCompanyTest extends OnDemoSite {
    private static final String ATTAIN = "/rest/attain/1.0";

    @Test
    void theCompanyTargetIsTheSumOfItsParts() {
        JsonNode node = figures().attainment(figures().companyTarget()).path("node");

        assertThat(node.path("target").asLong()).isEqualTo(1_200_000_000L);
        assertThat(DemoFigures.sum(node.path("children"), "target")).isEqualTo(1_200_000_000L);
        assertThat(DemoFigures.sum(node.path("children"), "actual"))
                .isEqualTo(node.path("actual").asLong())
                .isPositive();
    }

    @Test
    void aReopenedOpportunityCountsNoMoreAndCountsAgainOnceWon() {
        long before = figures().actual();
        String key = wonThisQuarter(0);
        long amount = amountOf(key);

        issues().transition(key, "Reopen");
        assertThat(figures().actual()).isEqualTo(before - amount);
        assertThat(issues().value(key, "Resolution").isNull()).isTrue();

        issues().transition(key, "Win");
        assertThat(figures().actual()).isEqualTo(before);
        assertThat(issues().value(key, "Resolution").path("name").asText()).isEqualTo("Done");
    }

    @Test
    void anEditedAmountIsFollowed() {
        long before = figures().actual();
        String key = wonThisQuarter(1);
        long amount = amountOf(key);

        issues().edit(key, Map.of("Amount", amount / 100 + 250));
        assertThat(figures().actual()).isEqualTo(before + 25_000);

        issues().edit(key, Map.of("Amount", amount / 100));
        assertThat(figures().actual()).isEqualTo(before);
    }

    @Test
    void aDeletedWinIsTakenOut() {
        long before = figures().actual();
        String key = wonThisQuarter(2);
        long amount = amountOf(key);

        site.admin().delete("/rest/api/2/issue/" + key);

        assertThat(figures().actual()).isEqualTo(before - amount);
    }

    @Test
    void theNightFindsNoDifference() {
        JsonNode run = site.admin()
                .post(ATTAIN + "/job?projectKey=" + Company.PROJECT, Map.of())
                .path("lastRun");

        Night.foundNoDifference(run);
        assertThat(Night.postings(run)).isPositive();
    }

    @Test
    void ofThePlaybookSomethingIsDoneSomethingDueAndWhoWritesNoLogsHasNotDoneTheWeeksCalls() {
        assertThat(issues().found("issuetype = Customer and assignee = wang"))
                .anySatisfy(customer -> assertThat(states("wang", customer)).contains("done", "due"));
        assertThat(issues().found("issuetype = Opportunity and status = Lead and assignee = luo"))
                .isNotEmpty()
                .allSatisfy(deal -> assertThat(states("luo", deal)).isNotEmpty().doesNotContain("done"));
    }

    private static List<String> states(String asker, JsonNode issue) {
        return site.as(asker)
                .get(ATTAIN + "/playbook/" + issue.path("key").asText())
                .findValuesAsText("state");
    }

    @Test
    void thoseWhoFellBehindAreOnTheRadar() {
        JsonNode alerts = site.as(Company.MANAGER)
                .get(ATTAIN + "/risks?projectKey=" + Company.PROJECT)
                .path("alerts");

        assertThat(alerts)
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(alert.path("days").size()).isGreaterThanOrEqualTo(3))
                .anySatisfy(
                        alert -> assertThat(alert.at("/person/name").asText()).isEqualTo("Luo Xin"));
    }

    @Test
    void figuresCountTheWorkingDaysOfTheProjectsCalendarAndOfEachPerson() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        CountedDays team = CountedDays.ofTeam(site);
        JsonNode company = figures().attainment(figures().companyTarget()).path("node");
        long missing = company.path("target").asLong() - company.path("actual").asLong();
        long left = team.count(today, quarterEnd());
        assertThat(company.path("requiredPerDay").asDouble()).isCloseTo((double) missing / left, within(0.000001));

        // Gao is on leave: what is expected is laid out over the other days.
        CountedDays gao = CountedDays.of("gao", site);
        assertThat(gao.count(DemoFigures.quarterStart(), quarterEnd()))
                .isLessThan(team.count(DemoFigures.quarterStart(), quarterEnd()));
        LocalDate month = today.withDayOfMonth(1);
        long finished = gao.count(month, today);
        long all = gao.count(month, month.plusMonths(1));
        JsonNode share = figures().shareOf("gao", month);
        long target = share.path("target").asLong();
        assertThat(share.path("expected").asDouble()).isCloseTo((double) target * finished / all, within(0.000001));
    }

    @Test
    void settingUpAgainChangesNothing() {
        JsonNode steps = site.admin()
                .post(ATTAIN + "/setup/" + Company.PROJECT, Map.of())
                .path("steps");

        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.path("state").asText()).isEqualTo("present"));
    }

    @Test
    void aBadFileIsRefusedWholeWithLineAndReason() {
        long customers = issues().count("issuetype = Customer");
        String csv =
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                Good Ltd,East China,New,First,Product A,1000,2026-01-05,chen,Lead
                Bad Ltd,East China,New,First,Product A,lots,2026-01-05,nobody,Lead
                """;

        assertThatThrownBy(() -> site.as(Company.MANAGER)
                        .postCsv(ATTAIN + "/imports/opportunities?projectKey=" + Company.PROJECT, csv))
                .isInstanceOfSatisfying(JiraClient.Refused.class, refused -> assertThat(refused.status())
                        .isEqualTo(400))
                .hasMessageContaining("\"line\":3")
                .hasMessageContaining("amount");
        assertThat(issues().count("issuetype = Customer")).isEqualTo(customers);
    }

    @Test
    void aFileThatJiraRefusesChangesNothingThatWasThere() {
        String file =
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                Old Harbor Ltd,East China,,Annual renewal,,%d,%s,wang,%s
                """;
        importOpportunities(file.formatted(250_000, DemoFigures.quarterStart(), "Won"));
        String key = issues().only("issuetype = Opportunity and summary ~ \"Annual renewal\"");
        long before = figures().actual();

        assertThatThrownBy(() -> importOpportunities(file.formatted(999_999, DemoFigures.quarterStart(), "Lead")))
                .isInstanceOfSatisfying(JiraClient.Refused.class, refused -> assertThat(refused.status())
                        .isEqualTo(400))
                .hasMessageContaining("\"line\":2")
                .hasMessageContaining("No transitions lead from Won to Lead");

        assertThat(amountOf(key)).isEqualTo(25_000_000);
        assertThat(issues().value(key, "Close date").asText())
                .isEqualTo(DemoFigures.quarterStart().toString());
        assertThat(figures().actual()).isEqualTo(before);
    }

    private static void importOpportunities(String csv) {
        site.as(Company.MANAGER).postCsv(ATTAIN + "/imports/opportunities?projectKey=" + Company.PROJECT, csv);
    }

    @Test
    void aStrangerIsNotToldThatATargetExists() {
        site.admin()
                .post(
                        "/rest/api/2/user",
                        Map.of(
                                "name",
                                "stranger",
                                "displayName",
                                "A Stranger",
                                "password",
                                "s",
                                "emailAddress",
                                "s@x"));
        JiraClient anonymous = new JiraClient(site.address(), "stranger", "wrong");

        assertThatThrownBy(() -> anonymous.get(ATTAIN + "/targets/" + figures().companyTarget() + "/attainment"))
                .isInstanceOfSatisfying(JiraClient.Refused.class, refused -> assertThat(refused.status())
                        .isIn(401, 403, 404));
    }

    @Test
    void issuesBehindPaceAreFoundByJql() {
        assertThat(issues().count("issue in behindPace()")).isPositive();
    }

    @Test
    void whatWaitsForWhomIsFoundByJqlAndInTheList() {
        String awaiting = "issue in awaitingMyAgreement()";
        assertThat(new JiraIssues(site.as("tang")).count(awaiting)).isEqualTo(1);
        assertThat(new JiraIssues(site.as("gao")).count(awaiting))
                .as("gao has proposed another amount, so the manager's word is awaited")
                .isZero();
        assertThat(site.as(Company.MANAGER)
                        .get(ATTAIN + "/agreements?mine=false")
                        .path("agreements"))
                .singleElement()
                .satisfies(open -> assertThat(open.at("/owner/name").asText()).isEqualTo("Gao Feng"));
        assertThat(issues().count("issuetype = \"Target Share\" and status = Active"))
                .isGreaterThan(60);
        assertThat(issues().count("issue in targetsOutOfBalance()")).isZero();
    }

    @Test
    void itAnswersAsItIsDescribed() throws Exception {
        OpenApi description = OpenApi.read();
        String target = "/targets/" + figures().companyTarget();
        String project = "/projects/" + Company.PROJECT;
        String ofProject = "?projectKey=" + Company.PROJECT;
        Stream<String> calls = Stream.of(
                        Stream.of("/attainment?depth=2", "/trend", "/why?figure=actual", "/tenure", "/leaderboard")
                                .map(target::concat),
                        Stream.of("/decomposition", "/agreement", "/smart", "/key-actions")
                                .map(target::concat),
                        Stream.of("/targets", "/risks", "/customers/tiers", "/job")
                                .map(call -> call + ofProject),
                        Stream.of("/agreements", "/projects", project + "/target-rules", project + "/calendar"))
                .flatMap(each -> each);

        assertThat(calls).allSatisfy(call -> assertThat(
                        description.faults(call, site.as(Company.MANAGER).get(ATTAIN + call)))
                .isEmpty());
    }

    private static String wonThisQuarter(int position) {
        return issues().found(
                        "issuetype = Opportunity and status = Won and \"Close date\" >= " + DemoFigures.quarterStart())
                .get(position)
                .path("key")
                .asText();
    }

    private static LocalDate quarterEnd() {
        return new SalesQuarter(LocalDate.now(ZoneId.systemDefault())).end();
    }

    private static long amountOf(String key) {
        return Math.round(issues().value(key, "Amount").asDouble() * 100);
    }

    private static DemoFigures figures() {
        return new DemoFigures(site.admin());
    }

    private static JiraIssues issues() {
        return new JiraIssues(site.admin());
    }
}
