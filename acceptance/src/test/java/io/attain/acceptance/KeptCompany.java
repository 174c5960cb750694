package io.attain.acceptance;

import io.attain.demo.JiraClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills a site, as its people do, so that every table of the plugin has rows. What is asked of it later does not depend on
 * the day of asking: the quarters told of are over, and the years that are planned are far away.
 */
final class KeptCompany {
    static final String PROJECT = "OLD";

    /** A project for what only happens today: alerts. */
    static final String TODAY = "NOW";

    static final List<String> REPS = List.of("lily", "tom", "wu");
    static final List<String> LOGGED = List.of("2025-09-15", "2025-09-16", "2025-09-17", "2025-10-20");

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String CALENDAR = ATTAIN + "/projects/" + PROJECT + "/calendar";
    private static final int SATURDAY = 6;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final HostedSite site;
    private final JiraClient mei;
    private final JiraIssues issues;
    private final KeptTargets targets;

    KeptCompany(HostedSite site) {
        this.site = site;
        this.mei = site.as("mei");
        this.issues = new JiraIssues(mei);
        this.targets = new KeptTargets(site, mei, issues);
    }

    void fill() throws InterruptedException {
        Stream.concat(Stream.of("mei", "zhou"), REPS.stream()).forEach(site::addUser);
        today();
        project(PROJECT);
        calendar();
        rules();
        deals();
        targets.lastYear();
        targets.agreeAndStart(PROJECT);
        targets.far();
        targets.handOver();
        logs();
        dealsChange();
        coaching();
        night(PROJECT);
        mei.post(CALENDAR + "/closing", Map.of("through", "2025-09"));
        night(PROJECT);
    }

    private void project(String key) {
        site.addSalesProject(key);
        REPS.forEach(rep -> site.join(key, "Sales Rep", rep));
        site.join(key, "Sales Manager", "mei");
        site.join(key, "Administrators", "mei");
        site.join(key, "Sales Leader", "zhou");
    }

    private void calendar() {
        mei.put(CALENDAR + "/weekdays", Map.of("from", "2025-08-01", "days", List.of(1, 2, 3, 4, 5, 6)));
        mei.put(CALENDAR + "/weekdays", Map.of("from", "2026-01-01", "days", List.of(1, 2, 3, 4, 5, 6, 7)));
        Map<String, ?> holiday = Map.of("start", "2025-10-01", "end", "2025-10-08", "kind", "holiday", "name", "国庆节");
        Map<String, ?> stocktaking = Map.of("start", "2025-07-12", "kind", "makeUp", "name", "Stocktaking");
        mei.put(CALENDAR + "/days", Map.of("days", List.of(holiday, stocktaking)));
        site.as("tom").put(CALENDAR + "/leave", Map.of("start", "2025-08-10", "end", "2025-08-15"));
        mei.put(CALENDAR + "/leave", Map.of("person", mei.userKey("wu"), "start", "2025-09-07", "end", "2025-09-09"));
    }

    private void rules() {
        String rules = ATTAIN + "/projects/" + PROJECT + "/target-rules";
        mei.put(rules, rules(0, 95, true));
        site.as("zhou").put(rules, rules(1, 98, false));
    }

    /** Rules for targets as REST takes them. */
    static Map<String, ?> rules(int version, int onTrack, boolean hideNames) {
        return Map.of(
                "version",
                version,
                "onTrackPercent",
                onTrack,
                "behindPercent",
                85,
                "blockUnachievable",
                false,
                "achievablePercentile",
                90,
                "hideNames",
                hideNames);
    }

    private void deals() {
        mei.postCsv(
                ATTAIN + "/imports/opportunities?projectKey=" + PROJECT,
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
                Harbour Foods,East China,Existing,Spring order,Product A,310000.10,2025-04-15,lily,Won,
                Harbour Foods,East China,Existing,Summer order,Product A,220000.25,2025-07-08,lily,Won,
                Harbour Foods,East China,Existing,Autumn order,Product B,80000,2025-09-21,tom,Won,
                Ruida Optics,East China,New,First order,Product A,95000.05,2025-08-19,tom,Won,
                Ruida Optics,East China,New,Second order,Product C,60000,2025-09-02,wu,Won,
                Kaiyuan Steel,South China,Existing,Spares,Product B,120000,2025-05-28,tom,Won,
                Kaiyuan Steel,South China,Existing,Line 2,Product A,175000,2025-08-31,tom,Won,
                Kaiyuan Steel,South China,Existing,Line 3,Product B,40000,2025-10-20,tom,Won,
                Minghe Ports,South China,New,Pilot,Product A,33333.33,2025-07-17,wu,Won,Yes
                Minghe Ports,South China,New,Roll-out,Product B,66666.67,2025-09-30,lily,Won,Yes
                Minghe Ports,South China,New,Service,Product C,9000,2025-08-05,lily,Lost,Yes
                天府 Pharma,South China,New,Samples,Product A,21000,2025-09-11,lily,Won,
                天府 Pharma,South China,New,Enquiry,Product A,500000,2041-03-01,lily,Proposal,
                """);
    }

    private void logs() {
        mei.postCsv(ATTAIN + "/imports/logs?projectKey=" + PROJECT, csv(LOGGED, "14,2,1,\"Asked, again\""));
        String customer = issues.found("project = " + PROJECT + " and issuetype = Customer")
                .get(0)
                .path("key")
                .asText();
        log("tom", today.minusDays(1), 40, true, customer);
        log("wu", today.minusDays(1), 2, false, customer);
        log("lily", today, 1, false, customer);
    }

    private static String csv(List<String> days, String counts) {
        StringBuilder csv = new StringBuilder("date,owner,calls,visits,needsReports,note\n");
        REPS.forEach(rep -> days.forEach(
                day -> csv.append(String.join(",", day, rep, counts)).append('\n')));
        return csv.toString();
    }

    private void log(String who, LocalDate day, int calls, boolean submit, String customer) {
        site.as(who)
                .put(
                        ATTAIN + "/logs/" + day,
                        Map.of(
                                "projectKey",
                                PROJECT,
                                "submit",
                                submit,
                                "counts",
                                List.of(
                                        Map.of("action", "calls", "count", calls),
                                        Map.of("action", "visits", "count", 1)),
                                "lines",
                                List.of(Map.of("issueKey", customer, "note", "Wants \"Product C\"; it's late")),
                                "demandChanges",
                                "更小的包装\nSmaller packs",
                                "problems",
                                List.of(Map.of("tag", "price", "note", "10 % above others")),
                                "support",
                                "A sample"));
    }

    private void dealsChange() {
        issues.transition(deal("Line 3"), "Reopen");
        issues.edit(deal("Spares"), Map.of("Amount", 130_000));
        issues.edit(deal("Pilot"), Map.of("Amount", 43_333.33));
        site.admin().delete("/rest/api/2/issue/" + deal("Samples"));
    }

    private String deal(String summary) {
        return issues.only("project = " + PROJECT + " and issuetype = Opportunity and summary ~ \"" + summary + "\"");
    }

    private void coaching() {
        Map<String, ?> lily = Map.of("name", "lily");
        String item = issues.create(
                PROJECT, "Coaching Item", "Opening calls", Map.of("assignee", lily, "Skill", "Opening a call"));
        issues.create(
                PROJECT,
                "Coaching Session",
                "Role-play",
                Map.of(
                        "assignee",
                        lily,
                        "parent",
                        Map.of("key", item),
                        "Session type",
                        Map.of("value", "Role-play"),
                        "Score",
                        2));
    }

    /** Too few calls on the last days, of which one alert is acknowledged. */
    private void today() throws InterruptedException {
        project(TODAY);
        targets.calls(today.minusDays(20), today.plusDays(20));
        targets.agreeAndStart(TODAY);
        List<String> days = Stream.iterate(today.minusDays(8), day -> day.isBefore(today), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < SATURDAY)
                .map(LocalDate::toString)
                .toList();
        mei.postCsv(ATTAIN + "/imports/logs?projectKey=" + TODAY, csv(days, "3,1,0,"));
        night(TODAY);
        String alert = mei.get(ATTAIN + "/risks?projectKey=" + TODAY)
                .at("/alerts/0/id")
                .asText();
        mei.post(ATTAIN + "/risks/" + alert + "/acknowledge", Map.of());
    }

    private void night(String project) {
        site.admin().post(ATTAIN + "/job?projectKey=" + project, Map.of());
    }
}
