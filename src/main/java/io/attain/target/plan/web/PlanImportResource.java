package io.attain.target.plan.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.TableAnswers;
import io.attain.target.plan.KnownTargets;
import io.attain.target.plan.PlanReview;
import io.attain.target.plan.PlanRow;
import io.attain.target.plan.PlanStep;
import io.attain.target.plan.PlanTemplate;
import io.attain.target.plan.jira.ImportingPlans;
import io.attain.target.plan.jira.PlanFile;
import io.attain.target.plan.jira.PlannedTargets;
import io.attain.target.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports a whole target plan from a file. */
@Path("/imports/plan")
@Produces(MediaType.APPLICATION_JSON)
@Component
public class PlanImportResource {

    private final TargetAsker asker;
    private final PlannedTargets targets;
    private final PlanFile file;
    private final ImportingPlans importing;
    private final PlanAnswers answers;
    private final FieldOptions options;

    @Inject
    public PlanImportResource(
            TargetAsker asker,
            PlannedTargets targets,
            PlanFile file,
            ImportingPlans importing,
            PlanAnswers answers,
            FieldOptions options) {
        this.asker = asker;
        this.targets = targets;
        this.file = file;
        this.importing = importing;
        this.answers = answers;
        this.options = options;
    }

    /**
     * Creates and changes what the rows of a file say, all of it or nothing. With {@code dryRun} nothing is written, and
     * the answer says what would be.
     *
     * <ul>
     *   <li>200 with {@link PlanDto}
     *   <li>400 with everything that is wrong with the file, by line and column, or what Jira refuses
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if another plan is imported into the project at this moment
     * </ul>
     */
    @POST
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public PlanDto post(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("allowUnbalanced") boolean allowUnbalanced,
            InputStream body) {
        Asker who = asker.asker();
        Project project = who.project(projectKey);
        who.mustManage(project);
        SalesProject sales = answers.sales(project.getId());
        if (dryRun) {
            return answers.of(true, review(body, project, sales, allowUnbalanced), sales, Map.of());
        }
        return importing
                .alone(project.getId(), () -> write(body, project, sales, allowUnbalanced))
                .orElseThrow(() -> RestProblem.conflict(who.say("attain.target.plan.busy")));
    }

    private List<PlanStep> review(InputStream body, Project project, SalesProject sales, boolean allowUnbalanced) {
        List<TableFault> faults = new ArrayList<>();
        KnownTargets known = targets.of(project.getId(), asker::maySee);
        List<PlanRow> rows = file.read(body, project, sales, known, faults);
        ImportAnswers.refuse(faults, asker.asker());
        List<PlanStep> steps = PlanReview.of(rows, known, sales.digits(), allowUnbalanced, faults);
        ImportAnswers.refuse(faults, asker.asker());
        return steps;
    }

    private PlanDto write(InputStream body, Project project, SalesProject sales, boolean allowUnbalanced) {
        List<PlanStep> steps = review(body, project, sales, allowUnbalanced);
        List<TableFault> faults = new ArrayList<>();
        Map<Long, String> created = importing.write(steps, asker.asker().user(), project, sales, faults);
        ImportAnswers.refuse(faults, asker.asker());
        return answers.of(false, steps, sales, created);
    }

    /**
     * A small plan to begin with, which can be imported as it is.
     *
     * <ul>
     *   <li>200 with the file
     *   <li>400 if the format is neither csv nor xlsx
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    @Path("/template")
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response template(
            @QueryParam("projectKey") @Nullable String projectKey, @QueryParam("format") @Nullable String format) {
        Asker who = asker.asker();
        who.project(projectKey);
        TableFormat chosen = TableAnswers.format(format, who);
        String region = options.names(SalesField.REGION).stream().findFirst().orElse("");
        return TableAnswers.file(
                PlanTemplate.of(answers.today(), who.user().getUsername(), region), chosen, "attain-plan");
    }
}
