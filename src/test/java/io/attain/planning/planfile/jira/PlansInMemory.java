package io.attain.planning.planfile.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.ProjectManager;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.Writings;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.planning.planfile.app.ImportingPlans;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetBatches;
import io.attain.targets.jira.UnheardTargets;
import io.attain.targets.web.SalesRest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Imports plans into a Jira that keeps issues from SALES-10 on, for tests of others, too. */
public final class PlansInMemory {

    private static final long FIRST = 10;

    /** Nobody else writes, unless a test says otherwise. */
    public final Writings running = mock();

    private final List<Issue> created = new ArrayList<>();
    private final PlanIssues issues = mock();
    private final TargetBatches batches = mock();
    private @Nullable String refused;

    public PlansInMemory() {
        when(running.alone(any(), any())).thenAnswer(call -> Optional.of(((Supplier<?>) call.getArgument(1)).get()));
        when(batches.together(anyLong(), any(), any())).thenAnswer(call -> ((Supplier<?>) call.getArgument(2)).get());
        try {
            when(issues.checkCreate(any(), any(), any(), any(), any())).thenAnswer(call -> check(call.getArgument(2)));
            when(issues.checkUpdate(any(), any(), any(), any())).thenReturn(() -> mock());
        } catch (WriteRefused e) {
            throw new AssertionError(e);
        }
    }

    private Checked check(Planned planned) throws WriteRefused {
        if (planned.node().summary().equals(refused)) {
            throw new WriteRefused("no");
        }
        return this::create;
    }

    private Issue create() {
        Issue issue = mock();
        long id = FIRST + created.size();
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SALES-" + id);
        created.add(issue);
        return issue;
    }

    /** Jira will refuse a target that is called so. */
    public void refuse(String summary) {
        refused = summary;
    }

    /** The issues that were created, also those that were taken back. */
    public List<Issue> created() {
        return created;
    }

    /** Imports into it. */
    public ImportingPlans importing(PlannedTargets targets, PlanFile file, SalesRest site) {
        ProjectManager projects = mock();
        when(projects.getProjectObj(site.project.getId())).thenReturn(site.project);
        return new ImportingPlans(
                running,
                new JiraPlans(
                        targets,
                        file,
                        issues,
                        mock(KeepingTargets.class),
                        mock(UnheardTargets.class),
                        batches,
                        site.salesProjects,
                        site.people,
                        mock(),
                        mock(),
                        projects,
                        site.texts));
    }
}
