package io.attain.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed on issues, told to plugins oldest first. */
record ToldHistories(io.attain.host.jira.issue.ChangeHistory history) implements ChangeHistoryManager {

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return history.of(issue).stream().<ChangeHistory>map(Told::new).toList();
    }

    private static final class Told extends ChangeHistory {

        private final io.attain.host.jira.issue.ChangeHistory.Entry entry;

        Told(io.attain.host.jira.issue.ChangeHistory.Entry entry) {
            super(null, null);
            this.entry = entry;
        }

        @Override
        public @Nullable String getAuthorKey() {
            return entry.authorKey();
        }

        @Override
        public Timestamp getTimePerformed() {
            return entry.at();
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return entry.changes().stream().map(Told::item).toList();
        }

        private static ChangeItemBean item(Change change) {
            return new ChangeItemBean(
                    change.custom() ? ChangeItemBean.CUSTOM_FIELD : ChangeItemBean.STATIC_FIELD,
                    change.field(),
                    change.from(),
                    change.fromText(),
                    change.to(),
                    change.toText());
        }
    }
}
