package io.attain.host.jira.project;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Issue types. Their avatars must exist; neither they nor styles are kept. */
public final class IssueTypes implements IssueTypeManager {

    private final Constants<IssueType> types;
    private final List<Consumer<IssueType>> watchers = new CopyOnWriteArrayList<>();

    /** Issue types of this database. */
    public IssueTypes(Database database, GivenNames given) {
        types = new Constants<>(database, given, GivenNames.Kind.ISSUE_TYPE, HostIssueType::of);
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        Avatars.mustExist(avatarId);
        return create(name, description, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        Avatars.mustExist(avatarId);
        return create(name, description, true);
    }

    /** Gives a type another name and description. */
    @Override
    public void updateIssueType(IssueType type, String name, @Nullable String description, @Nullable Long avatarId) {
        Avatars.mustExist(avatarId);
        types.rename(type, name, description);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return types.all();
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return types.find(id);
    }

    /** From now on tells this of each new type. */
    void whenMade(Consumer<IssueType> watcher) {
        watchers.add(watcher);
    }

    private IssueType create(String name, @Nullable String description, boolean subTask) {
        IssueType made = types.create(name, description, Row.of("sub_task", subTask));
        watchers.forEach(watcher -> watcher.accept(made));
        return made;
    }
}
