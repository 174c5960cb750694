package io.attain.host.jira.project;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Statuses. Icons are not kept. */
public final class Statuses implements StatusManager {

    private final Constants<Status> statuses;

    /** Statuses of this database. */
    public Statuses(Database database) {
        statuses = new Constants<>(
                database,
                "status",
                "a status",
                (row, context) -> new HostStatus(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("description"),
                        StatusCategories.of(row.getString("category"))));
    }

    @Override
    public Status createStatus(
            String name, @Nullable String description, @Nullable String iconUrl, StatusCategory category) {
        return statuses.create(name, description, Row.of("category", category.getKey()));
    }

    @Override
    public Status createStatus(String name, @Nullable String description, @Nullable String iconUrl) {
        return createStatus(name, description, iconUrl, StatusCategories.of("undefined"));
    }

    /** Gives a status another name and description. */
    @Override
    public void editStatus(Status status, String name, @Nullable String description, @Nullable String iconUrl) {
        if (getStatuses().stream()
                .anyMatch(each -> !each.getId().equals(status.getId())
                        && each.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("There is a status named '" + name + "' already");
        }
        database.run(
                handle -> handle.createUpdate("update status set name = :name, description = :text where id = :id")
                        .bind("name", name)
                        .bind("text", description == null ? "" : description)
                        .bind("id", Ids.parse(status.getId()))
                        .execute());
    }

    @Override
    public Collection<Status> getStatuses() {
        return statuses.all();
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return statuses.find(id);
    }
}
