package io.attain.host.jira.project;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolutions, in the order of their making. */
public final class Resolutions implements ResolutionManager {

    private final Constants<Resolution> resolutions;

    /** Resolutions of this database. */
    public Resolutions(Database database, GivenNames given) {
        resolutions =
                new Constants<>(database, given, GivenNames.Kind.RESOLUTION, (told, row) -> new HostResolution(told));
    }

    @Override
    public Resolution createResolution(String name, @Nullable String description) {
        return resolutions.create(name, description, new Row());
    }

    @Override
    public List<Resolution> getResolutions() {
        return resolutions.all();
    }

    /** The resolution of this id; as in Jira, null if there is none. */
    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown id
    public Resolution getResolution(@Nullable String id) {
        return resolutions.find(id);
    }
}
