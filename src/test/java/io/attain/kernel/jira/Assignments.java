package io.attain.kernel.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who gave which issue to whom last, as Jira's history tells it. */
public final class Assignments {

    private final Map<Long, ChangeHistory> last = new HashMap<>();

    /** Jira's history, of nothing else. */
    public final ChangeHistoryManager histories = Answering.as(ChangeHistoryManager.class, (method, arguments) -> {
        ChangeHistory change = last.get(((Issue) arguments[0]).getId());
        return change == null ? List.of() : List.of(change);
    });

    void note(long issueId, String author, @Nullable String to) {
        ChangeHistory change = mock(ChangeHistory.class, withSettings().stubOnly());
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(new Timestamp(0));
        when(change.getChangeItemBeans())
                .thenReturn(List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "assignee", null, null, to, to)));
        last.put(issueId, change);
    }
}
