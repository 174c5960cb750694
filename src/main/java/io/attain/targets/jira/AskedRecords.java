package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.targets.AgreedVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of targets besides what their issues say, asked for when it is needed. */
record AskedRecords(Handovers handovers, TargetOptions options, AgreedVersions versions) implements TargetRecords {

    @Override
    public Tenure tenure(Issue issue) {
        return handovers.of(issue);
    }

    @Override
    public Optional<TargetNode> before(Issue issue) {
        return options.before(issue);
    }

    @Override
    public List<Version> versions(long issueId) {
        return versions.of(issueId);
    }

    @Override
    public Instant firstAgreed(long issueId) {
        return versions.history(issueId).get(0).at();
    }
}
