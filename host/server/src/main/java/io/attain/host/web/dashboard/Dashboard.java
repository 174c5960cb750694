package io.attain.host.web.dashboard;

import java.util.List;
import java.util.Map;

/**
 * A dashboard as it is stored.
 *
 * @param ownerKey who may change it
 * @param shared whether everybody who is logged in may see it
 * @param gadgets from left to right and from top to bottom
 */
public record Dashboard(long id, String name, String ownerKey, boolean shared, List<Gadget> gadgets) {

    /** How many columns there are. */
    public static final int COLUMNS = 2;

    /**
     * A gadget on it.
     *
     * @param moduleKey the dashboard item that draws it, {@code plugin.key:module-key}
     * @param column from 0
     * @param preferences always texts, as in Jira
     */
    public record Gadget(long id, String moduleKey, int column, Map<String, String> preferences) {}

    /** Whether a user may change it. */
    public boolean editableBy(String userKey) {
        return ownerKey.equals(userKey);
    }
}
