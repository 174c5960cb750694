package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.attain.pipeline.History;
import io.attain.pipeline.History.Field;
import io.attain.pipeline.History.Step;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JiraHistoriesTest {

    private static final Instant CREATED = Instant.parse("2026-11-02T08:00:00.123Z");

    private final ChangeHistoryManager manager = mock();
    private final Issue issue = mock();

    @Test
    void statusesAndAssigneesAreReadByTheirIds() {
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED.plusNanos(456)));
        when(issue.getStatusId()).thenReturn("13");
        ChangeHistory first = changes(
                null,
                CREATED.plusSeconds(1),
                new ChangeItemBean("jira", "status", "11", "Lead", "13", "Visited"),
                new ChangeItemBean("custom", "status", "1", "On", "2", "Off"),
                new ChangeItemBean("custom", "预计成交日期", "", "", "2026-11-20", "20/Nov/26"),
                new ChangeItemBean("jira", "summary", null, "A", null, "B"));
        ChangeHistory second = changes(
                "lily", CREATED.plusSeconds(2), new ChangeItemBean("jira", "assignee", "lily", "Lily", null, null));
        when(manager.getChangeHistories(issue)).thenReturn(List.of(first, second));

        assertThat(new JiraHistories(manager).of(issue))
                .isEqualTo(new History(
                        CREATED,
                        "",
                        "13",
                        "",
                        List.of(
                                new Step(CREATED.plusSeconds(1), "", Field.STATUS, "11", "13"),
                                new Step(CREATED.plusSeconds(1), "", Field.DAY, "", "2026-11-20"),
                                new Step(CREATED.plusSeconds(2), "lily", Field.OWNER, "lily", ""))));
    }

    @Test
    void anOptionIsChosenWhenItWasGivenLastOrElseFromTheBeginning() {
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        Option yes = mock();
        when(yes.getOptionId()).thenReturn(7L);
        JiraHistories histories = new JiraHistories(manager);

        assertThat(histories.chosen(issue, yes)).isEqualTo(CREATED);

        List<ChangeHistory> told = List.of(
                changes("lily", CREATED.plusSeconds(1), new ChangeItemBean("custom", "Bought", null, null, "7", "Yes")),
                changes("lily", CREATED.plusSeconds(2), new ChangeItemBean("custom", "Bought", "7", "Yes", "8", "No")),
                changes("tom", CREATED.plusSeconds(3), new ChangeItemBean("custom", "Bought", "8", "No", "7", "Yes")),
                changes("tom", CREATED.plusSeconds(4), new ChangeItemBean("jira", "status", "6", "Lead", "7", "Won")));
        when(manager.getChangeHistories(issue)).thenReturn(told);

        assertThat(histories.chosen(issue, yes)).isEqualTo(CREATED.plusSeconds(3));
    }

    private static ChangeHistory changes(@Nullable String author, Instant at, ChangeItemBean... items) {
        ChangeHistory change = mock();
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(at));
        when(change.getChangeItemBeans()).thenReturn(List.of(items));
        return change;
    }
}
