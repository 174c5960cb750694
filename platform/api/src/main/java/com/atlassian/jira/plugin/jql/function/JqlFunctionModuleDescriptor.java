package com.atlassian.jira.plugin.jql.function;

/**
 * What atlassian-plugin.xml says of a JQL function.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/jql/function/JqlFunctionModuleDescriptor.html">Public API page</a>
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();
}
