package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of targets besides what their issues say. */
interface TargetRecords {

    /** Who held an issue when. */
    Tenure tenure(Issue issue);

    /** The node of an issue as it was read last, where that may know more than the issue. */
    Optional<TargetNode> before(Issue issue);

    /** What was agreed about an issue, earliest first. */
    List<Version> versions(long issueId);

    /** When something was agreed about an issue for the first time; there is a version. */
    Instant firstAgreed(long issueId);
}
