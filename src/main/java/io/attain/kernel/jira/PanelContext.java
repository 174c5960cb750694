package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a panel's template the key of the issue it stands on, as {@code issueKey}; a script draws the rest. */
public final class IssueKeyContext implements ContextProvider {

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        // It has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue ? Map.of("issueKey", issue.getKey()) : Map.of();
    }
}
