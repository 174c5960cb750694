package io.attain.host.jira.project;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Statuses. Icons are not kept. */
public final class Statuses implements StatusManager {

    private final Constants<Status> statuses;

    /** Statuses of this database. */
    public Statuses(Database database, GivenNames given) {
        statuses = new Constants<>(database, given, GivenNames.Kind.STATUS, HostStatus::of);
    }

    @Override
    public Status createStatus(
            String name, @Nullable String description, @Nullable String iconUrl, StatusCategory category) {
        return statuses.create(name, description, Row.of("category", category.getKey()));
    }

    /** Gives a status another name and description. */
    @Override
    public void editStatus(Status status, String name, @Nullable String description, @Nullable String iconUrl) {
        statuses.rename(status, name, description);
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
