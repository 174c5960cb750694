package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * One page of a search's results; since Jira 8.0 it is generic and its list is {@link #getResults()}.
 *
 * @param <T> what was searched for
 * @see <a href="https://confluence.atlassian.com/adminjira/jira-platform-releases/jira-development-releases/preparing-for-jira-8-0/lucene-upgrade">Preparing for Jira 8.0</a>
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> results, int total, PagerFilter<?> pager) {
        this.results = List.copyOf(results);
        this.total = total;
        this.start = pager.getStart();
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }
}
