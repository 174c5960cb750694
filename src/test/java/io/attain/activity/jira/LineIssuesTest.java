package io.attain.activity.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.OlderLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineIssuesTest {

    /** Two at a time. */
    private final List<OlderLines.Older> older = new ArrayList<>();

    private final List<OlderLines.Known> kept = new ArrayList<>();
    private final IssueManager jira = mock();
    private final LineIssues lines = new LineIssues(
            new OlderLines() {
                @Override
                public List<Older> some() {
                    return List.copyOf(older.subList(0, Math.min(2, older.size())));
                }

                @Override
                public void keep(Collection<Known> lines) {
                    kept.addAll(lines);
                    older.removeIf(each -> lines.stream().anyMatch(line -> line.lineId() == each.lineId()));
                }
            },
            new LoggedIssues(jira, mock(), mock(), mock(), mock()));

    @Test
    void everyLineGetsItsIssueAndWhatIsGoneStaysWithItsKey() {
        MutableIssue moved = mock();
        when(moved.getId()).thenReturn(7L);
        when(moved.getKey()).thenReturn("EAST-2");
        when(moved.getSummary()).thenReturn("Evergreen");
        when(jira.getIssueObject("SALES-1")).thenReturn(moved);
        for (String key : List.of("SALES-1", "SALES-1", "SALES-2")) {
            older.add(new OlderLines.Older(older.size(), key));
        }

        lines.catchUp(1);
        lines.catchUp(2);

        assertThat(kept)
                .containsExactly(
                        new OlderLines.Known(0, new Subject(7, "EAST-2", "Evergreen")),
                        new OlderLines.Known(1, new Subject(7, "EAST-2", "Evergreen")),
                        new OlderLines.Known(2, Subject.ofKey("SALES-2")));
    }
}
