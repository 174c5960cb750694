package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Which part of a search's results is wanted. Its unlimited form is gone in Jira 12, so it is not here.
 *
 * @param <T> what is paged
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/web/bean/PagerFilter.html">Public API page</a>
 */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
