package io.attain.host.store;

import java.util.Optional;

/** The site's own settings: short keys with text values. */
public final class SiteProperties {

    private final Database database;

    /** Keeps the settings in this database. */
    public SiteProperties(Database database) {
        this.database = database;
    }

    /** The value of a key, or empty if never set. */
    public Optional<String> get(String key) {
        return database.call(handle -> handle.createQuery("select prop_value from site_property where prop_key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    /** Sets or replaces the value of a key. */
    public void set(String key, String value) {
        database.run(handle -> {
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
        });
    }
}
