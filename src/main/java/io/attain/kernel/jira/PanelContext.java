package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.kernel.Today;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a panel's template its own name as {@code panel}, the key of the issue it stands on as {@code issueKey}, and of
 * whoever is logged in the time zone as {@code zone} and the day it is there as {@code today}. The template loads the script that draws the rest, so issues without a panel of ours load nothing of ours.
 */
public final class PanelContext implements ContextProvider {
    /** Jira's own script that loads further ones. */
    private static final String LOADER =
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";

    private final JiraAuthenticationContext authentication;
    private final PageBuilderService pages;
    private final Today today;
    private String panel = "";

    /** Made by the container. */
    public PanelContext(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport PageBuilderService pages,
            Today today) {
        this.authentication = authentication;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        panel = DescriptorParameter.of(parameters, "panel");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        pages.assembler().resources().requireWebResource(LOADER);
        Map<String, Object> shown = new HashMap<>(Map.of("panel", panel));
        if (context.get("issue") instanceof Issue issue) {
            shown.put("issueKey", issue.getKey());
        }
        ApplicationUser user = authentication.getLoggedInUser();
        if (user != null) {
            shown.put("zone", today.zoneOf(user.getKey()).getId());
            shown.put("today", today.of(user.getKey()).toString());
        }
        return shown;
    }
}
