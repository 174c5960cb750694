package io.attain.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.table.TableTypes;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Daily logs as a file with all that they say, of days that are locked long since: Zhou leads the sales, Lily sells. */
class WholeLogFilesTest {

    private static final List<String> COLUMNS = List.of(
            "date",
            "owner",
            "calls",
            "visits",
            "needsReports",
            "note",
            "support",
            "reason",
            "key",
            "customer",
            "opportunity",
            "line",
            "nextStep",
            "nextOn",
            "asked",
            "tag",
            "problem",
            "toMany");
    private static final String DAY = "2026-03-02";
    private static final String LILY =
            "owner=lily calls=12 visits=3 needsReports=1 note=Faster support=An_expert customer=Harbour"
                    + " opportunity=First line==Went_through nextStep=Call_back nextOn=2026-03-06 asked=yes tag=Price problem=Too_dear";
    private static final String FURTHER = "owner=lily customer=HARBOUR line=Met_the_owner tag=price problem=A_rival";
    private static final String TOM = "owner=tom calls=1";

    @AutoClose
    private final SellingTeam team = new SellingTeam().having("opportunities", SellingTeam.WIN);

    private final ApplicationUser tom = team.colleague("tom");

    @Test
    void aFileSaysLinesProblemsAndSupport() {
        bring(LILY, FURTHER);

        DailyLog log = logOfLily();
        assertThat(log.submitted()).isTrue();
        assertThat(log.count(Metric.CALLS)).isEqualTo(12);
        assertThat(log.content().support()).isEqualTo("An expert");
        assertThat(log.content().lines())
                .extracting(DailyLog.Line::note, line -> line.subject().name(), DailyLog.Line::next)
                .containsExactly(
                        tuple(
                                "=Went through",
                                "First",
                                new DailyLog.NextStep("Call back", LocalDate.of(2026, Month.MARCH, 6))),
                        tuple("Met the owner", "Harbour", DailyLog.NextStep.NONE));
        assertThat(log.content().problems())
                .containsExactly(new DailyLog.Problem("Price", "Too dear"), new DailyLog.Problem("price", "A rival"));
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothing() {
        bring(LILY, FURTHER, TOM);
        Map.of("csv", TableTypes.CSV, "xlsx", TableTypes.XLSX).forEach((format, type) -> {
            Answer file = exported(team.zhou, format);
            Answer again = team.plugin.as(
                    team.zhou, () -> team.plugin.rest().send("imports/logs?projectKey=SALES", type, file.content()));
            assertThat(again.json().path("unchanged").asInt()).as(again.body()).isEqualTo(2);
            assertThat(again.json().path("imported").asInt()).isEqualTo(2);
        });
        assertThat(exported(team.zhou, "csv").body()).contains("'=Went through");
    }

    @Test
    void anImportKeepsWhatItSaysNothingOf() {
        bring(LILY, FURTHER);

        bring("owner=lily visits=5 customer=Harbour opportunity=First line=Sent_the_offer tag=Delivery");

        DailyLog.Content content = logOfLily().content();
        assertThat(content.counts()).containsEntry(Metric.CALLS, 12).containsEntry(Metric.VISITS, 5);
        assertThat(content.demandChanges()).isEqualTo("Faster");
        assertThat(content.lines()).extracting(DailyLog.Line::note).containsExactly("Sent the offer", "Met the owner");
        assertThat(content.lines().get(0).next().text()).isEqualTo("Call back");
        assertThat(content.problems()).extracting(DailyLog.Problem::tag).containsExactly("Price", "price", "Delivery");
    }

    @Test
    void thePreviewTellsEachLineAndProblem() {
        bring(LILY, FURTHER);
        String key = team.issue("First").getKey();

        Answer answer = send(
                team.zhou, "&dryRun=true", "owner=lily key=" + key + " line=Sent_the_offer tag=Delivery problem=Late");

        assertThat(answer.json().at("/rows/0/changes").toString())
                .isEqualTo(("[{'column':'line','from':'%1$s · =Went through · Call back · 2026-03-06',"
                                + "'to':'%1$s · Sent the offer · Call back · 2026-03-06'},"
                                + "{'column':'problem','from':'','to':'Delivery · Late'}]")
                        .formatted(key)
                        .replace('\'', '"'));
    }

    @Test
    void allThatIsWrongIsToldByRowAndColumn() {
        Answer answer = send(
                team.zhou,
                "",
                "owner=lily calls=1 key=SALES-999",
                "owner=lily customer=Nobody",
                "owner=lily customer=Harbour opportunity=Second",
                "owner=lily opportunity=First",
                "owner=lily line=Met_somebody",
                "owner=lily customer=Harbour nextOn=2026-03-01",
                "owner=lily problem=Too_dear",
                "owner=lily calls=2",
                "owner=lily");

        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "2 key",
                        "3 customer",
                        "4 opportunity",
                        "5 customer",
                        "6 key",
                        "7 nextStep",
                        "7 nextOn",
                        "8 tag",
                        "9 null",
                        "10 null");
    }

    @Test
    void onlyWhoCouldReopenALockedLogWritesItByAFile() {
        team.play(tom, SalesRole.MANAGER);

        assertThat(faults(send(tom, "", "owner=lily calls=1", TOM))).containsExactly("3 date");
        bring("owner=lily calls=1", TOM);
    }

    @Test
    void logsOfPeopleWhomOneDoesNotLeadAreNeitherWrittenNorTold() {
        team.play(tom, SalesRole.MANAGER);
        String teams =
                """
                {"version": 0, "teams": [{"english": "East", "manager": "%s", "members": [{"person": "%s"}]}]}
                """
                        .formatted(team.zhou.getKey(), team.lily.getKey());
        assertThat(team.send(team.zhou, "PUT", "projects/SALES/teams", teams).status())
                .isEqualTo(200);

        assertThat(faults(send(tom, "&dryRun=true", LILY))).containsExactly("2 owner");
        assertThat(exported(tom, "csv").body()).doesNotContain(",lily,");
    }

    @Test
    void eachExportsWhatTheyMayRead() {
        bring(LILY, TOM);

        assertThat(exported(team.lily, "csv").body()).contains(",lily,").doesNotContain(",tom,");
        assertThat(exported(team.zhou, "csv").body()).contains(",lily,").contains(",tom,");
    }

    @Test
    void whoEntersALogForSomebodyIsToldApartFromWhoseItIs() {
        bring(LILY);
        String log = "logs/" + DAY + "?projectKey=SALES";

        assertThat(logOfLily().enteredBy()).isEqualTo(team.zhou.getKey());
        assertThat(team.get(team.lily, log).json().at("/enteredBy/key").asText())
                .isEqualTo(team.zhou.getKey());
        assertThat(team.get(team.zhou, "team-day?projectKey=SALES&date=" + DAY)
                        .json()
                        .findValue("enteredBy")
                        .path("key")
                        .asText())
                .isEqualTo(team.zhou.getKey());

        assertThat(team.get(tom, log).json().path("enteredBy").isNull()).isTrue();
    }

    @Test
    void anExportIsOfAMonthAtMost() {
        for (String days : List.of("from=2026-03-01&to=2026-04-01", "from=2026-03-02&to=2026-03-01", "to=soon")) {
            assertThat(team.get(team.zhou, "logs/export?projectKey=SALES&" + days)
                            .status())
                    .as(days)
                    .isEqualTo(400);
        }
    }

    private void bring(String... rows) {
        Answer answer = send(team.zhou, "", rows);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Answer send(ApplicationUser user, String more, String... rows) {
        String csv = String.join(",", COLUMNS) + "\n"
                + Stream.of(rows).map(WholeLogFilesTest::row).collect(Collectors.joining());
        return team.plugin.as(
                user, () -> team.plugin.rest().send("POST", "imports/logs?projectKey=SALES" + more, "text/csv", csv));
    }

    /** A row of the day, of what it says. */
    private static String row(String said) {
        Map<String, String> cells = new HashMap<>(Map.of("date", DAY));
        for (String each : said.split(" ", -1)) {
            String[] cell = each.split("=", 2);
            cells.put(cell[0], cell[1].replace('_', ' '));
        }
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining(",")) + "\n";
    }

    private static List<String> faults(Answer answer) {
        List<String> told = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(error -> told.add(
                        error.path("line").asLong() + " " + error.path("field").asText()));
        return told;
    }

    private DailyLog logOfLily() {
        return team.plugin
                .component(DailyLogs.class)
                .find(team.project.getId(), team.lily.getKey(), LocalDate.parse(DAY))
                .orElseThrow();
    }

    private Answer exported(ApplicationUser user, String format) {
        return team.get(user, "logs/export?projectKey=SALES&from=2026-03-01&to=2026-03-31&format=" + format);
    }
}
