package io.attain.activity.web;

import static io.attain.activity.web.LogsRest.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Metric;
import io.attain.kernel.run.WritingRun;
import io.attain.openapi.FuzzedRequests;
import io.attain.words.InMemoryVocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogImportOverRestTest {

    @AutoClose
    private final LogsRest site = new LogsRest();

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(site.rest, site.asker, "/imports", "/imports/{file}");
    }

    @Test
    void aFileIsImportedWholeThoughOneWhoWatchesFails() {
        site.failing = true;
        String file = "date,owner,calls,visits,needsReports\n2026-11-19,lily,1,1,1\n2026-11-20,lily,2,2,2\n";

        assertThat(site.send(file).status()).isEqualTo(200);
        assertThat(site.submitted()).hasSize(2);
        assertThat(site.watched).as("told as when a person writes").isEqualTo(site.submitted());
    }

    @Test
    void aMakeUpSaturdayIsLoggedAndImported() {
        site.calendars.change(
                1, calendar -> calendar.with(List.of(new SpecialDay(day(21), SpecialDay.Kind.MAKE_UP, "Made up"))));
        assertThat(site.put("2026-11-21", true, 12).status()).isEqualTo(200);
        assertThat(site.put("2026-11-20", true, 12).status()).isEqualTo(409);
        String file = "date,owner,calls,visits,needsReports\n2026-11-21,lily,1,1,1\n";
        assertThat(site.send(file).status()).isEqualTo(200);
    }

    @Test
    void aFileOfLogsIsImportedAndImportedAgain() {
        String file =
                """
                \uFEFFdate,owner,calls,visits,needsReports,note
                2026-11-19,lily,12,3,1,"Wants faster
                delivery"

                2026-11-20,lily,9,,0,
                """;
        for (int times = 0; times < 2; times++) {
            Answer answer = site.send(file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("imported").asInt()).isEqualTo(2);
        }
        List<DailyLog> kept = site.submitted();
        assertThat(kept).extracting(log -> log.count(Metric.CALLS)).containsExactly(12, 9);
        assertThat(kept.get(0).content().demandChanges()).isEqualTo("Wants faster\ndelivery");
    }

    @Test
    void aFileCountsTheProjectsOwnKeyActionsByCodeOrName() {
        site.putCounts("2026-11-23", "calls", 1, "visits", 7);
        site.words.demo(1);

        assertThat(site.send("date,owner,电话,NEEDS REPORTS,action.demo\n2026-11-23,lily,12,1,2\n")
                        .status())
                .isEqualTo(200);

        DailyLog log = site.submitted().get(0);
        assertThat(log.count(Metric.CALLS)).isEqualTo(12);
        assertThat(log.count(InMemoryVocabularies.DEMO)).isEqualTo(2);
        assertThat(log.count(Metric.VISITS)).isEqualTo(7);
    }

    @Test
    void aSpreadsheetMayCapitalizeTheNamesOfColumns() {
        assertThat(site.send("Date,OWNER,Calls,Visits,NeedsReports,Note\n2026-11-20,lily,5,0,0,Wants faster delivery\n")
                        .status())
                .isEqualTo(200);
        assertThat(site.submitted())
                .extracting(log -> log.count(Metric.CALLS) + " " + log.content().demandChanges())
                .containsExactly("5 Wants faster delivery");
        assertThat(faults(site.send("date,owner,calls,CALLS,visits,needsReports\n2026-11-20,lily,5,5,0,0\n")))
                .containsExactly("1 CALLS attain.kernel.table.columnTwice");
    }

    @Test
    void allThatIsWrongWithTheHeaderIsToldAtOnce() {
        site.words.demo(1);

        assertThat(faults(site.send("owner,calls,电话,visits\nlily,1,1,1\n")))
                .containsExactlyInAnyOrder(
                        "1 date attain.kernel.table.noColumn",
                        "1 电话 attain.kernel.table.columnTwice",
                        "1 needsReports attain.kernel.table.noColumn",
                        "1 action.demo attain.kernel.table.noColumn");
    }

    @Test
    void nothingOfABadFileIsImported() {
        String file =
                """
                date,owner,calls,visits,needsReports
                2026-11-19,lily,12,3,1
                2026-11-20,lily,1,1,1,1
                """;
        Answer answer = site.send(file);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(faults(answer)).containsExactly("3 null attain.kernel.table.fieldCount");
        assertThat(site.submitted()).isEmpty();
    }

    @Test
    void everyBadRowIsReported() {
        String file =
                """
                date,owner,calls,visits,needsReports
                2026-11-21,nobody,many,3,1
                soon,lily,1,1,1
                2026-11-19,lily,1,1,1
                2026-11-19,lily,1,1,1
                """;
        Answer answer = site.send(file);
        assertThat(faults(answer))
                .containsExactly(
                        "2 calls attain.kernel.table.notACount",
                        "2 owner attain.kernel.table.noSalesPerson",
                        "3 date attain.kernel.table.notADate",
                        "5 null attain.activity.import.twice");
    }

    private static List<String> faults(Answer answer) {
        List<String> told = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(error -> told.add(
                        error.path("line").asLong() + " " + error.path("field").asText() + " "
                                + error.path("message").asText()));
        return told;
    }

    @Test
    void twoFilesAreNeverImportedAtOnce() {
        doReturn(Optional.empty()).when(site.running).alone(eq(new WritingRun.Subject("logs", 1)), any());

        Answer answer = site.send("date,owner,calls,visits,needsReports\n2026-11-19,lily,12,3,1\n");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("attain.kernel.import.busy");
        assertThat(site.submitted()).isEmpty();
    }

    @Test
    void aDryRunTellsWhatEachDayWouldBeAndWritesNothing() {
        site.send("date,owner,calls,visits,needsReports\n2026-11-19,lily,12,3,1\n2026-11-20,lily,1,1,1\n");

        Answer answer = site.send(
                """
                date,owner,calls,visits,needsReports
                2026-11-19,lily,12,3,1
                2026-11-20,lily,9,1,1
                2026-11-23,lily,1,0,0
                """,
                "&dryRun=true");

        assertThat(answer.json().path("rows")).hasSize(2);
        assertThat(answer.json().at("/rows/0"))
                .hasToString(
                        "{\"line\":3,\"name\":\"2026-11-20 lily\",\"key\":null,\"action\":\"change\","
                                + "\"changes\":[{\"column\":\"calls\",\"from\":\"1\",\"to\":\"9\"}],\"booked\":false,\"parent\":null}");
        assertThat(answer.json().at("/rows/1"))
                .hasToString("{\"line\":4,\"name\":\"2026-11-23 lily\",\"key\":null,\"action\":\"create\",\"changes\":["
                        + "{\"column\":\"calls\",\"from\":\"\",\"to\":\"1\"},{\"column\":\"needsReports\",\"from\":\"\",\"to\":\"0\"},"
                        + "{\"column\":\"visits\",\"from\":\"\",\"to\":\"0\"}],\"booked\":false,\"parent\":null}");
        assertThat(answer.json().path("unchanged").asInt()).isEqualTo(1);
        assertThat(site.submitted()).hasSize(2);
    }

    @Test
    void whoMayNotImportIsShownNoFileAndRefused() {
        assertThat(site.rest.get("imports?projectKey=SALES").json().at("/0/columns"))
                .extracting(JsonNode::asText)
                .startsWith("date", "owner", "calls", "visits", "needsReports", "note", "support", "reason", "key");

        site.managesNoMore();

        assertThat(site.rest.get("imports?projectKey=SALES").json()).isEmpty();
        assertThat(site.send("date,owner,calls,visits,needsReports\n2026-11-19,lily,12,3,1\n")
                        .status())
                .isEqualTo(403);
        assertThat(site.submitted()).isEmpty();
    }

    @Test
    void thereAreNoOtherFilesThanThoseRegistered() {
        assertThat(site.rest
                        .send("POST", "imports/wishes?projectKey=SALES", "text/csv", "a\n1\n")
                        .status())
                .isEqualTo(404);
    }
}
