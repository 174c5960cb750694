package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/**
 * What a thread that is none of Jira's own must call before and after it touches Jira: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/thread/JiraThreadLocalUtil.html">Public API page</a>
 */
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger log);
}
