package io.attain.kernel.jira;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Begun;
import io.attain.kernel.Joining;
import io.attain.kernel.Joinings;
import io.attain.kernel.Today;
import org.springframework.stereotype.Component;

/** Joins sub-tasks to their parents. What is kept before one is made tells what a server that dies in between leaves alone. */
@Component
record JoiningSubTasks(@ComponentImport SubTaskManager subTasks, Joinings joinings, Today today) {

    /** One is about to be made. Where that fails this stays kept, unless Jira refuses: whatever there is of it then is nobody's. */
    Begun<Joining> begin(ApplicationUser user, NewIssue made) {
        return joinings.begin(new Joining(made.projectId(), made.typeId(), made.summary(), user.getKey(), today.now()));
    }

    /** It is made: it gets its parent. */
    void join(ApplicationUser user, Begun<Joining> begun, Issue parent, Issue made) throws CreateException {
        subTasks.createSubTaskIssueLink(parent, made, user);
        joinings.end(begun);
    }

    /** Jira has refused to make it. */
    void end(Begun<Joining> begun) {
        joinings.end(begun);
    }
}
