package io.attain.host.jira.search;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Reads the issues that a search has found. */
@FunctionalInterface
public interface FoundIssues {

    /** The issues of these ids, in their order; ids that are gone meanwhile are left out. */
    List<? extends Issue> byIds(List<Long> ids);
}
