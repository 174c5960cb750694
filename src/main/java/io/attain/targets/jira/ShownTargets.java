package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.WriteRefused;
import io.attain.targets.TargetNode;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Writes targets only while they are what somebody was shown: between the showing and the writing their owners and those who
 * ask go on talking, and what they have said is not to be written over unseen.
 */
@Component
public record ShownTargets(
        TargetIssues targets, Turns turns, @ComponentImport IssueManager issues, @ComponentImport I18nResolver texts) {

    /**
     * Writes a target in its turn.
     *
     * @param as whether the target as it is now, wherever it stands, is what was shown
     * @throws WriteRefused if it is not, or Jira refuses; then nothing has changed
     */
    public Issue write(TargetNode shown, Predicate<TargetNode> as, Checked writing) throws WriteRefused {
        return turns.at(shown.issueId(), Matter.AGREEMENT, () -> {
            Optional<TargetNode> now = Optional.<Issue>ofNullable(issues.getIssueObject(shown.issueId()))
                    .flatMap(targets::read)
                    .filter(as);
            if (now.isEmpty()) {
                throw new WriteRefused(texts.getText("attain.target.changedMeanwhile", shown.key()));
            }
            return writing.write();
        });
    }
}
