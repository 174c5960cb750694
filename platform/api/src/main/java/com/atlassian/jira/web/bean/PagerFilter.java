package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Which part of a search's results is wanted. Its unlimited form is gone in Jira 12, so it is not here.
 *
 * @param <T> what is paged
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/web/bean/PagerFilter.html">Public API page</a>
 */
public record PagerFilter<T>(int getStart, int getMax) implements Serializable {
    public PagerFilter(int max) {
        this(0, max);
    }
}
