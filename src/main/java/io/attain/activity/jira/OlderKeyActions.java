package io.attain.activity.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.WrittenKeyActions;
import io.attain.activity.WrittenKeyActions.Kept;
import io.attain.activity.WrittenKeyActions.Written;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes what an older version of the plugin wrote, which kept no book of it, for ours by its form, once; then it is written
 * anew. Whatever else stands in a field is somebody's own.
 */
@Component
record OlderKeyActions(
        WritingKeyActions writing,
        WrittenKeyActions book,
        Forests forests,
        @ComponentImport IssueManager issues,
        SalesFields fields,
        Today today)
        implements CatchingUp {

    @Override
    public void catchUp(long projectId) {
        if (book.isWhole(projectId)) {
            return;
        }
        forests.of(projectId).nodesIn(projectId).map(TargetNode::issueId).forEach(this::note);
        book.markWhole(projectId);
        writing.writeAll(projectId);
    }

    private void note(long issueId) {
        Optional.ofNullable(issues.getIssueObject(issueId))
                .flatMap(issue -> fields.text(issue, SalesField.KEY_ACTIONS))
                .filter(KeyActionText::isOlder)
                .ifPresent(text -> book.put(issueId, Kept.of(new Written(text, today.here()))));
    }
}
