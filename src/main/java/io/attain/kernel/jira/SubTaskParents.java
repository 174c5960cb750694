package io.attain.kernel.jira;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts sub-tasks under other parents of their project, in two steps as Jira's own page does. */
@Component
public record SubTaskParents(@ComponentImport SubTaskManager subTasks, @ComponentImport IssueUpdater updater) {

    /**
     * Puts one under another parent; one that a server left without any is joined to it. Who may is the caller's to check.
     *
     * @throws WriteRefused if Jira refuses
     */
    public void change(ApplicationUser user, Issue subTask, Issue parent) throws WriteRefused {
        try {
            if (subTask.getParentId() == null) {
                subTasks.createSubTaskIssueLink(parent, subTask, user);
            } else if (!subTask.getParentId().equals(parent.getId())) {
                updater.doUpdate(subTasks.changeParent(subTask, parent, user), true);
            }
        } catch (RemoveException e) {
            throw refused(subTask, e.getMessage());
        } catch (CreateException e) {
            throw refused(subTask, e.getMessage());
        }
    }

    private static WriteRefused refused(Issue subTask, @Nullable String why) {
        return new WriteRefused(subTask.getKey() + ": " + why);
    }
}
