package io.attain.host.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import org.jspecify.annotations.Nullable;

/** Site-wide permissions, held by groups. A system administrator is an administrator too. */
public final class GlobalPermissions implements GlobalPermissionManager {

    private final Database database;

    /** Permissions of this database. */
    public GlobalPermissions(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        if (user == null || !user.isActive()) {
            return false;
        }
        return holds(permission.getKey(), user)
                || (permission.equals(GlobalPermissionKey.ADMINISTER)
                        && holds(GlobalPermissionKey.SYSTEM_ADMIN.getKey(), user));
    }

    /** Gives the group a permission; does nothing if it has it. */
    public void grant(GlobalPermissionKey permission, String group) {
        database.run(handle -> {
            int held = handle.createQuery(
                            "select count(*) from global_permission where permission = :permission and group_name = :group")
                    .bind("permission", permission.getKey())
                    .bind("group", group)
                    .mapTo(Integer.class)
                    .one();
            if (held == 0) {
                handle.createUpdate(
                                "insert into global_permission (permission, group_name) values (:permission, :group)")
                        .bind("permission", permission.getKey())
                        .bind("group", group)
                        .execute();
            }
        });
    }

    private boolean holds(String permission, ApplicationUser user) {
        return database.call(handle -> handle.createQuery("select count(*) from global_permission g"
                                + " join membership m on m.group_name = g.group_name"
                                + " where g.permission = :permission and m.user_key = :user")
                        .bind("permission", permission)
                        .bind("user", user.getKey())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }
}
