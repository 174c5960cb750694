package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.targets.TargetNode;

/** A target issue with the node that was just read from it. */
public record ReadTarget(Issue issue, TargetNode node) {}
