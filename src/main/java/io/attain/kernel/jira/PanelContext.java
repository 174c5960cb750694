package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a panel's template its own name as {@code panel}, the key of the issue it stands on as {@code issueKey}, and the
 * time zone and the day of {@linkplain ReaderNow whoever is logged in}. The template loads the script that draws the rest, so issues without a panel of ours load nothing of ours.
 */
public final class PanelContext implements ContextProvider {
    /** Jira's own script that loads further ones. */
    private static final String LOADER =
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";

    private final PageBuilderService pages;
    private final ReaderNow reader;
    private String panel = "";

    /** Made by the container. */
    public PanelContext(@ComponentImport PageBuilderService pages, ReaderNow reader) {
        this.pages = pages;
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        panel = DescriptorParameter.of(parameters, "panel");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        pages.assembler().resources().requireWebResource(LOADER);
        Map<String, Object> shown = new HashMap<>(reader.told());
        shown.put("panel", panel);
        if (context.get("issue") instanceof Issue issue) {
            shown.put("issueKey", issue.getKey());
        }
        return shown;
    }
}
