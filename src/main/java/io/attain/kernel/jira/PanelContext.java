package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a panel's template its own name as {@code panel}, and the key of the issue it stands on as {@code issueKey}. The
 * template loads the script that draws the rest, so issues without a panel of ours load nothing of ours.
 */
public final class PanelContext implements ContextProvider {
    /** Jira's own script that loads further ones. */
    private static final String LOADER =
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";

    private final PageBuilderService pages;
    private String panel = "";

    /** Made by the container. */
    public PanelContext(@ComponentImport PageBuilderService pages) {
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        String name = parameters.get("panel");
        if (name == null) {
            throw new PluginParseException("The parameter panel is missing");
        }
        panel = name;
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        pages.assembler().resources().requireWebResource(LOADER);
        Map<String, Object> shown = new HashMap<>(Map.of("panel", panel));
        if (context.get("issue") instanceof Issue issue) {
            shown.put("issueKey", issue.getKey());
        }
        return shown;
    }
}
