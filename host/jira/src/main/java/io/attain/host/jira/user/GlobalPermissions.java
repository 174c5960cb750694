package io.attain.host.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Site-wide permissions, held by groups. A system administrator is an administrator too. */
public final class GlobalPermissions implements GlobalPermissionManager {

    private final Groups groups;
    private final Kept<List<Grant>> grants;

    /** Permissions of this database, held by these groups. */
    public GlobalPermissions(Database database, Groups groups) {
        this.groups = groups;
        grants = new Kept<>(
                database, handle -> handle.createQuery("select permission, group_name from global_permission")
                        .map((row, context) -> new Grant(row.getString(1), row.getString(2)))
                        .list());
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        if (user == null || !user.isActive()) {
            return false;
        }
        return groups.has(user, holders(permission))
                || (permission.equals(GlobalPermissionKey.ADMINISTER)
                        && groups.has(user, holders(GlobalPermissionKey.SYSTEM_ADMIN)));
    }

    /** Gives the group a permission; does nothing if it has it. */
    public void grant(GlobalPermissionKey permission, String group) {
        if (!holders(permission).contains(group)) {
            grants.change(handle -> handle.createUpdate(
                            "insert into global_permission (permission, group_name) values (:permission, :group)")
                    .bind("permission", permission.getKey())
                    .bind("group", group)
                    .execute());
        }
    }

    private List<String> holders(GlobalPermissionKey permission) {
        return grants.get().stream()
                .filter(grant -> grant.permission().equals(permission.getKey()))
                .map(Grant::group)
                .toList();
    }

    private record Grant(String permission, String group) {}
}
