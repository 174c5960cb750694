package io.attain.activity.asks.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.DailyLog;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Zhou leads Lily, whose logs ask for something. */
final class AskingTeam implements AutoCloseable {

    final SellingTeam team = new SellingTeam();

    /** Working days before today, the latest first. */
    final List<LocalDate> before = Stream.iterate(LocalDate.now(ZoneOffset.UTC).minusDays(1), day -> day.minusDays(1))
            .filter(WorkingCalendar.MONDAY_TO_FRIDAY::isWorkingDay)
            .limit(10)
            .toList();

    AskingTeam() {
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
    }

    @Override
    public void close() {
        team.close();
    }

    void written(LocalDate day, String tag, String note, String support) {
        team.plugin
                .component(LogWriter.class)
                .write(new DailyLog(
                        team.project.getId(),
                        team.lily.getKey(),
                        day,
                        new DailyLog.Content(
                                Map.of(),
                                List.of(new DailyLog.Line(
                                        LoggedIssues.subject(team.issue("First")), "called", DailyLog.NextStep.NONE)),
                                "",
                                tag.isEmpty() ? List.of() : List.of(new DailyLog.Problem(tag, note)),
                                support),
                        true,
                        Instant.now()));
    }

    JsonNode own(LocalDate day) {
        return team.get(team.lily, "asks/own?projectKey=SALES&date=" + day).json();
    }

    Answer comment(LocalDate day, String kind, String tag, String text) {
        return answer(day, kind, tag, text, "\"how\": \"comment\", \"words\": \"I call them.\"");
    }

    Answer answer(LocalDate day, String kind, String tag, String text, String how) {
        return team.send(team.zhou, "POST", "asks/answers", body(team.lily.getKey(), day, kind, tag, text, how));
    }

    String body(String person, LocalDate day, String kind, String tag, String text, String how) {
        return """
                {"projectKey": "SALES", "person": "%s", "day": "%s", "kind": "%s", "tag": "%s", "text": "%s", %s}
                """
                .formatted(person, day, kind, tag, text, how);
    }
}
