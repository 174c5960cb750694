package io.attain.host.container;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the enabled plugins add to pages. A {@code context} holds what the page is about ({@code user}, {@code helper},
 * {@code issue}, {@code project}); only modules whose conditions hold in it are given, by weight and then by key. Labels
 * are in the language of the current request's user.
 */
public interface PluginModules {

    /** The panels of a place such as {@code atl.jira.view.issue.right.context}. */
    List<WebPanel> webPanels(String location, Map<String, Object> context);

    /** The links of a section such as {@code system.top.navigation.bar}. */
    List<WebItem> webItems(String section, Map<String, Object> context);

    /** The sections of a place such as {@code admin_plugins_menu}. */
    List<WebSection> webSections(String location, Map<String, Object> context);

    /** Every dashboard item that may be added to a dashboard. */
    List<DashboardItem> dashboardItems(Map<String, Object> context);

    /** One dashboard item by {@code plugin.key:module-key}; empty if its plugin is gone or disabled. */
    Optional<DashboardItem> dashboardItem(String completeKey);
}
