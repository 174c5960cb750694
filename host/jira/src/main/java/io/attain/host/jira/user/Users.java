package io.attain.host.jira.user;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
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

    /** The user of the key; for one who is gone, or never was, a user who cannot log in, called as last known. */
    @Override
    public @Nullable HostUser getUserByKeyEvenWhenUnknown(@Nullable String key) {
        HostUser user = getUserByKey(key);
        if (key == null || user != null) {
            return user;
        }
        String name = everybody.get().gone().getOrDefault(key, key);
        return new HostUser(key, name, name, "", false, Optional.empty(), Optional.empty());
    }

    /**
     * Makes an active user with a key that nobody had: {@code JIRAUSER} and a number, as Jira gives them since 8.4. Whoever
     * is called as somebody who was deleted gets that key back, as in Jira.
     *
     * @throws IllegalArgumentException if the name is taken or empty
     */
    public HostUser create(String name, String password, String displayName, String email) {
        String free = free(name);
        return everybody.change(handle -> {
            String key = everybody.get().goneBy(free).orElseGet(() -> add(free, handle));
            handle.createUpdate("update app_user set display_name = :display, email = :email, password_hash = :hash,"
                            + " active = true, deleted = false where user_key = :key")
                    .bind("key", key)
                    .bind("display", displayName)
                    .bind("email", email)
                    .bind("hash", Passwords.hash(password))
                    .execute();
            return new HostUser(key, free, displayName, email, true, Optional.empty(), Optional.empty());
        });
    }

    private static String add(String name, Handle handle) {
        String key = "JIRAUSER" + Ids.insert(handle.createUpdate("insert into user_number default values"));
        handle.createUpdate("insert into app_user (user_key, user_name, display_name, email, active, password_hash)"
                        + " values (:key, :name, '', '', false, '')")
                .bind("key", key)
                .bind("name", name)
                .execute();
        return key;
    }

    /**
     * Lets the user log in by another name; the key stays.
     *
     * @throws IllegalArgumentException if the name is taken or empty
     */
    public void rename(ApplicationUser user, String name) {
        set(user, "user_name", free(name));
    }

    /** Shows the user by another name, which others may have too. */
    public void setDisplayName(ApplicationUser user, String displayName) {
        set(user, "display_name", displayName);
    }

    /** Takes the user away, as a directory of users does: what they did keeps their key, which names nobody any more. */
    public void delete(ApplicationUser user) {
        set(user, "deleted", true);
    }

    private String free(String name) {
        String lower = lower(name).strip();
        if (lower.isEmpty() || getUserByName(lower) != null) {
            throw new IllegalArgumentException("There is a user with the name '" + name + "' already, or it is empty");
        }
        return lower;
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

    private static Stored map(ResultSet row, StatementContext context) throws SQLException {
        HostUser user = new HostUser(
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("locale")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of));
        return new Stored(user, row.getString("password_hash"), row.getBoolean("deleted"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All users with the hashes of their passwords, and the names of those who are gone, by their keys. */
    private record Everybody(
            List<HostUser> users,
            Map<String, HostUser> byKey,
            Map<String, HostUser> byName,
            Map<String, String> hashes,
            Map<String, String> gone) {

        static Everybody of(List<Stored> all) {
            List<Stored> here = all.stream().filter(stored -> !stored.deleted()).toList();
            List<HostUser> users = here.stream().map(Stored::user).toList();
            return new Everybody(
                    users,
                    users.stream().collect(toMap(HostUser::getKey, identity())),
                    users.stream().collect(toMap(HostUser::getUsername, identity())),
                    here.stream().collect(toMap(Stored::key, Stored::hash)),
                    all.stream().filter(Stored::deleted).collect(toMap(Stored::key, Stored::name)));
        }

        String hash(HostUser user) {
            return Objects.requireNonNull(hashes.get(user.getKey()), user::getKey);
        }

        /** The key of somebody who is gone and was called so. */
        Optional<String> goneBy(String name) {
            return gone.entrySet().stream()
                    .filter(each -> each.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    private record Stored(HostUser user, String hash, boolean deleted) {

        String key() {
            return user.getKey();
        }

        String name() {
            return user.getUsername();
        }
    }
}
