package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * The base of what gives a web panel its values.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/webfragment/contextproviders/AbstractJiraContextProvider.html">Public API page</a>
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraContextProvider implements ContextProvider {
    protected AbstractJiraContextProvider() {}

    @Override
    public void init(Map params) throws PluginParseException {}

    @Override
    public Map getContextMap(Map context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
