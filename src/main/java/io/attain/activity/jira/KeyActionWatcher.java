package io.attain.activity.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetWatcher;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes targets' key actions when their owner, amount or period is new. */
@Component
record KeyActionWatcher(
        WritingKeyActions writing, @ComponentImport JiraAuthenticationContext authentication, Today today)
        implements TargetWatcher {

    @Override
    public void changed(List<TargetNode> nodes) {
        writing.write(
                authentication.getLoggedInUser(),
                nodes.stream().map(TargetNode::issueId).toList(),
                today.here());
    }
}
