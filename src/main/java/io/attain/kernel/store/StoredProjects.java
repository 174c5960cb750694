package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The projects set up for sales, in Active Objects. */
@Component
public final class StoredProjects implements SalesProjects {
    private final KeyedRows<SalesProjectRow> rows;
    private final Kept<Map<Long, SalesProject>> projects;

    StoredProjects(@ComponentImport ActiveObjects ao, Editions editions) {
        Writing writing = new Writing(ao);
        this.rows = writing.keyed(SalesProjectRow.class, "PROJECT_ID");
        this.projects = editions.keep("projects", writing, this::read);
    }

    @Override
    public Optional<SalesProject> find(long projectId) {
        return Optional.ofNullable(projects.get().get(projectId));
    }

    @Override
    public List<SalesProject> all() {
        return List.copyOf(projects.get().values());
    }

    @Override
    public void add(SalesProject project, String userKey, Instant at) {
        projects.run(() -> rows.add(Columns.of("PROJECT_ID", project.projectId())
                .and("CURRENCY", project.currency())
                .and("DIGITS", project.digits())
                .and("SET_UP_BY", userKey)
                .and("SET_UP_ON", at)));
    }

    private Map<Long, SalesProject> read() {
        Map<Long, SalesProject> read = new TreeMap<>();
        for (SalesProjectRow row : rows.all()) {
            read.put(row.getProjectId(), new SalesProject(row.getProjectId(), row.getCurrency(), row.getDigits()));
        }
        return read;
    }
}
