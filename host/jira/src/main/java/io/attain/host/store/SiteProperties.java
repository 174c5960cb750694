package io.attain.host.store;

import java.util.Map;
import java.util.Optional;

/** The site's own settings: short keys with text values. */
public final class SiteProperties {

    private final Kept<Map<String, String>> settings;

    /** Keeps the settings in this database. */
    public SiteProperties(Database database) {
        settings = Kept.byKey(
                database,
                "select prop_key, prop_value from site_property",
                (row, context) -> Map.entry(row.getString(1), row.getString(2)));
    }

    /** The value of a key, or empty if never set. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(settings.get().get(key));
    }

    /** Sets or replaces the value of a key. */
    public void set(String key, String value) {
        settings.change(handle -> {
            int changed = handle.createUpdate("update site_property set prop_value = :value where prop_key = :key")
                    .bind("key", key)
                    .bind("value", value)
                    .execute();
            if (changed == 0) {
                handle.createUpdate("insert into site_property (prop_key, prop_value) values (:key, :value)")
                        .bind("key", key)
                        .bind("value", value)
                        .execute();
            }
            return changed;
        });
    }
}
