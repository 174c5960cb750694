package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.kernel.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lily's log says that customers asked for something which become one afterwards. */
class LoggedRequestsTest extends TwoAlike {

    private final LocalDate day = team.plugin.component(Today.class).of(team.lily.getKey());

    @Test
    void aLogThatIsWrittenAgainAfterwardsRestartsNoClock() {
        write(content("Harbour Ltd."));
        List<Long> before = began("Harbour Ltd.");
        assertThat(before).hasSize(1);
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);

        write(kept());

        assertThat(began("Harbour")).isEqualTo(before);
    }

    @Test
    void norDoesOneAfterTheMergeIsTakenBack() {
        write(content("Harbour Ltd."));
        List<Long> before = began("Harbour Ltd.");
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        write(kept());

        assertThat(began("Harbour Ltd.")).isEqualTo(before);
    }

    @Test
    void ofALogThatTellsOfBothBothRequestsStay() {
        write(content("Harbour Ltd.", "Harbour"));
        List<Long> before = Stream.of("Harbour", "Harbour Ltd.")
                .flatMap(name -> began(name).stream())
                .toList();
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);

        write(kept());

        assertThat(began("Harbour")).hasSize(2).containsExactlyInAnyOrderElementsOf(before);
    }

    private DailyLog.Content content(String... customers) {
        List<DailyLog.Subject> all = Stream.of(customers)
                .map(name -> LoggedIssues.subject(issue(name)))
                .toList();
        return new DailyLog.Content(
                Map.of(),
                all.stream()
                        .map(each -> new DailyLog.Line(each, "They want a sample", DailyLog.NextStep.NONE))
                        .toList(),
                "",
                List.of(),
                "",
                all.stream()
                        .map(each -> new DailyLog.Tick(each.id(), DailyLog.Tick.ASKED))
                        .toList());
    }

    private DailyLog.Content kept() {
        return team.plugin
                .component(DailyLogs.class)
                .find(team.project.getId(), team.lily.getKey(), day)
                .orElseThrow()
                .content();
    }

    private void write(DailyLog.Content content) {
        team.plugin
                .component(LogWriter.class)
                .write(new DailyLog(team.project.getId(), team.lily.getKey(), day, content, true, Instant.now()));
    }

    /** Those that Lily's log began. */
    private List<Long> began(String customer) {
        return team.plugin.component(Requests.class).of(issue(customer).getId(), 10).stream()
                .filter(request -> team.lily.getKey().equals(request.startedBy()))
                .map(Request::id)
                .toList();
    }
}
