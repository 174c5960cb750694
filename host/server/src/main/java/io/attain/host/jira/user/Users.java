package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Users: what plugins ask of them, and what an administrator does to them. */
public final class Users implements UserManager {

    private static final String SELECT =
            "select user_key, user_name, display_name, email, active, locale, time_zone from app_user";

    private final Database database;

    /** Users of this database. */
    public Users(Database database) {
        this.database = database;
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return List.copyOf(all());
    }

    /** All users, by display name. */
    public List<HostUser> all() {
        return database.call(handle -> handle.createQuery(SELECT + " order by display_name, user_key")
                .map(Users::map)
                .list());
    }

    @Override
    public @Nullable HostUser getUserByKey(@Nullable String key) {
        return key == null ? null : find("user_key", key).orElse(null);
    }

    @Override
    public @Nullable HostUser getUserByName(@Nullable String name) {
        return name == null ? null : find("user_name", lower(name)).orElse(null);
    }

    /**
     * Makes an active user whose key is the name in lower case.
     *
     * @throws IllegalArgumentException if the name is taken or empty
     */
    public HostUser create(String name, String password, String displayName, String email) {
        String key = lower(name).strip();
        if (key.isEmpty() || getUserByName(key) != null) {
            throw new IllegalArgumentException("There is a user with the name '" + name + "' already, or it is empty");
        }
        database.run(handle -> handle.createUpdate("insert into app_user (user_key, user_name, display_name, email,"
                        + " active, password_hash) values (:key, :key, :display, :email, true, :hash)")
                .bind("key", key)
                .bind("display", displayName)
                .bind("email", email)
                .bind("hash", Passwords.hash(password))
                .execute());
        return new HostUser(key, key, displayName, email, true, null, null);
    }

    /** The active user with this name and password, or empty. */
    public Optional<HostUser> authenticate(String name, String password) {
        Optional<String> hash =
                database.call(handle -> handle.createQuery("select password_hash from app_user where user_name = :name")
                        .bind("name", lower(name))
                        .mapTo(String.class)
                        .findOne());
        return hash.filter(stored -> Passwords.matches(password, stored))
                .flatMap(stored -> find("user_name", lower(name)))
                .filter(HostUser::isActive);
    }

    /** Sets the user's password. */
    public void setPassword(ApplicationUser user, String password) {
        set(user, "password_hash", Passwords.hash(password));
    }

    /** Sets the user's language; null for the site's own. */
    public void setLocale(ApplicationUser user, @Nullable Locale locale) {
        set(user, "locale", locale == null ? null : locale.toLanguageTag());
    }

    /** Sets the user's time zone; null for the site's own. */
    public void setTimeZone(ApplicationUser user, @Nullable ZoneId zone) {
        set(user, "time_zone", zone == null ? null : zone.getId());
    }

    /** Lets the user log in, or not. */
    public void setActive(ApplicationUser user, boolean active) {
        set(user, "active", active);
    }

    private void set(ApplicationUser user, String column, @Nullable Object value) {
        database.run(handle -> handle.createUpdate("update app_user set " + column + " = :value where user_key = :key")
                .bind("value", value)
                .bind("key", user.getKey())
                .execute());
    }

    private Optional<HostUser> find(String column, String value) {
        return database.call(handle -> handle.createQuery(SELECT + " where " + column + " = :value")
                .bind("value", value)
                .map(Users::map)
                .findOne());
    }

    private static HostUser map(ResultSet row, StatementContext context) throws SQLException {
        return new HostUser(
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getString("locale"),
                row.getString("time_zone"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
