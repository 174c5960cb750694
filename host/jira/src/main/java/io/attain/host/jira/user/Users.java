package io.attain.host.jira.user;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Users: what plugins ask of them, and what an administrator does to them. */
public final class Users implements UserManager {

    private final KnownPasswords passwords = new KnownPasswords();
    private final Kept<Everybody> everybody;

    /** Users of this database. */
    public Users(Database database) {
        everybody = new Kept<>(database, Users::read);
    }

    private static Everybody read(Handle handle) {
        return Everybody.of(handle.createQuery("select * from app_user order by display_name, user_key")
                .map(Users::map)
                .list());
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return List.copyOf(everybody.get().users());
    }

    /** All users, by display name. */
    public List<HostUser> all() {
        return everybody.get().users();
    }

    @Override
    public @Nullable HostUser getUserByKey(@Nullable String key) {
        return key == null ? null : everybody.get().byKey().get(key);
    }

    @Override
    public @Nullable HostUser getUserByName(@Nullable String name) {
        return name == null ? null : everybody.get().byName().get(lower(name));
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
        everybody.change(handle -> handle.createUpdate("insert into app_user (user_key, user_name, display_name, email,"
                        + " active, password_hash) values (:key, :key, :display, :email, true, :hash)")
                .bind("key", key)
                .bind("display", displayName)
                .bind("email", email)
                .bind("hash", Passwords.hash(password))
                .execute());
        return new HostUser(key, key, displayName, email, true, Optional.empty(), Optional.empty());
    }

    /** The active user with this name and password, or empty. */
    public Optional<HostUser> authenticate(String name, String password) {
        return Optional.ofNullable(getUserByName(name))
                .filter(user -> passwords.matches(password, everybody.get().hash(user)))
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
        everybody.change(
                handle -> handle.createUpdate("update app_user set " + column + " = :value where user_key = :key")
                        .bind("value", value)
                        .bind("key", user.getKey())
                        .execute());
    }

    private static Map.Entry<HostUser, String> map(ResultSet row, StatementContext context) throws SQLException {
        HostUser user = new HostUser(
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("locale")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of));
        return Map.entry(user, row.getString("password_hash"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All users with the hashes of their passwords. */
    private record Everybody(
            List<HostUser> users,
            Map<String, HostUser> byKey,
            Map<String, HostUser> byName,
            Map<String, String> hashes) {

        static Everybody of(List<Map.Entry<HostUser, String>> rows) {
            List<HostUser> users = rows.stream().map(Map.Entry::getKey).toList();
            return new Everybody(
                    users,
                    users.stream().collect(toMap(HostUser::getKey, identity())),
                    users.stream().collect(toMap(HostUser::getUsername, identity())),
                    rows.stream().collect(toMap(row -> row.getKey().getKey(), Map.Entry::getValue)));
        }

        String hash(HostUser user) {
            return Objects.requireNonNull(hashes.get(user.getKey()), user::getKey);
        }
    }
}
