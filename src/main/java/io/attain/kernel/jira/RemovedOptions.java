package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Options of ours that somebody has deleted in Jira. That empties the field of every issue that had one, and neither an event
 * nor the history of the issue tells of it. Nobody has said anything else of those issues: they keep what they said.
 */
@Component
public record RemovedOptions(
        OptionNotes notes, @ComponentImport OptionsManager options, @ComponentImport ChangeHistoryManager histories) {

    /** Whether there are any. */
    public boolean areAny() {
        return areGone(notes.ids());
    }

    /**
     * Whether issues say something still, although their field is empty: its option was deleted, and nobody took it from them.
     *
     * @param word what is known that they said; null for nothing
     * @param issues all by which it may have been said
     */
    public boolean isStillSaid(@Nullable String word, Collection<Issue> issues) {
        Set<Long> ids = word == null ? Set.of() : notes.idsOf(word);
        return areGone(ids) && issues.stream().noneMatch(issue -> wasTaken(issue, ids));
    }

    private boolean areGone(Set<Long> ids) {
        return ids.stream().anyMatch(id -> options.findByOptionId(id) == null);
    }

    private boolean wasTaken(Issue issue, Set<Long> ids) {
        boolean taken = false;
        for (ChangeHistory change : histories.getChangeHistories(issue)) {
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                if (isOne(item, item.getTo(), ids)) {
                    taken = false;
                } else if (isOne(item, item.getFrom(), ids)) {
                    taken = true;
                }
            }
        }
        return taken;
    }

    /** The history knows options by their ids, and fields by names that may have changed since. */
    private static boolean isOne(ChangeItemBean item, @Nullable String id, Set<Long> ids) {
        return ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType())
                && ids.stream().map(String::valueOf).anyMatch(each -> each.equals(id));
    }
}
