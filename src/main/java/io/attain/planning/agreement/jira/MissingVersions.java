package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.planning.agreement.app.FreezingVersions;
import io.attain.targets.jira.ReadTarget;
import io.attain.targets.jira.TargetCheck;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes up for versions of agreed issues that are missing, for the nightly check. */
@Component
record MissingVersions(JiraNegotiatedTargets targets, FreezingVersions freezing) implements TargetCheck {

    @Override
    public Set<Long> missing(List<ReadTarget> read) {
        return freezing.missing(read.stream().map(targets::read).toList());
    }

    @Override
    public void mend(Issue issue) {
        targets.read(issue).ifPresent(freezing::mend);
    }
}
