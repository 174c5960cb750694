package io.attain.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.attain.host.store.Database;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Types of issue links. None of them is the system's own: sub-tasks are no links here. */
public record LinkTypes(Database database) implements IssueLinkTypeManager {

    @Override
    public void createIssueLinkType(String name, String outward, String inward, @Nullable String style) {
        database.run(handle -> handle.createUpdate("insert into issue_link_type (name, outward, inward, style)"
                        + " values (:name, :outward, :inward, :style)")
                .bind("name", name)
                .bind("outward", outward)
                .bind("inward", inward)
                .bind("style", style)
                .execute());
    }

    /** Gives a type another name, and other words for its two directions. */
    @Override
    public void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward) {
        database.run(handle -> handle.createUpdate("update issue_link_type set name = :name, outward = :outward,"
                        + " inward = :inward where id = :id")
                .bind("name", name)
                .bind("outward", outward)
                .bind("inward", inward)
                .bind("id", type.getId())
                .execute());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return database.call(
                handle -> handle.createQuery("select id, name, outward, inward from issue_link_type order by name, id")
                        .map((row, context) -> (IssueLinkType)
                                new HostLinkType(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return getIssueLinkTypes().stream()
                .filter(type -> type.getName().equals(name))
                .toList();
    }
}
