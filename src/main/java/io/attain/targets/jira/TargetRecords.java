package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import java.util.List;

/** What is known of targets besides what their issues say. */
interface TargetRecords {

    /** Who held an issue when. */
    Tenure tenure(Issue issue);

    /** What was agreed about an issue, earliest first. */
    List<Version> versions(long issueId);
}
