package io.attain.planning.planfile.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.TableAnswers;
import io.attain.planning.planfile.PlanTemplate;
import io.attain.planning.planfile.app.ImportingPlans;
import io.attain.planning.planfile.app.ImportingPlans.Imported;
import io.attain.planning.planfile.app.ImportingPlans.Order;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports a whole target plan from a file. */
@Path("/imports/plan")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class PlanImportResource {

    private final Asker asker;
    private final ImportingPlans importing;
    private final PlanAnswers answers;
    private final RunAnswers runs;
    private final FieldOptions options;
    private final Today today;

    @Inject
    public PlanImportResource(
            Asker asker,
            ImportingPlans importing,
            PlanAnswers answers,
            RunAnswers runs,
            FieldOptions options,
            Today today) {
        this.asker = asker;
        this.importing = importing;
        this.answers = answers;
        this.runs = runs;
        this.options = options;
        this.today = today;
    }

    /**
     * Creates and changes what the rows of a file say, all of it or nothing. With {@code dryRun} nothing is written, and
     * the answer says what would be.
     *
     * <ul>
     *   <li>200 with {@link PlanDto} if it is done, or is a dry run
     *   <li>202 with {@link RunDto} if it is many issues, which are written in the background
     *   <li>400 with everything that is wrong with the file, by line and column, or what Jira refuses
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if another plan is imported into the project at this moment
     * </ul>
     */
    @POST
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public Response post(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("allowUnbalanced") boolean allowUnbalanced,
            InputStream body) {
        Project project = asker.project(projectKey);
        SalesProject sales = answers.sales(project.getId());
        byte[] file = Table.bytes(body);
        Order order = new Order(
                asker.caller(project), project.getId(), () -> new ByteArrayInputStream(file), allowUnbalanced);
        try {
            return dryRun ? answers.of(true, importing.review(order), sales, Map.of()) : answer(order, sales);
        } catch (Refused e) {
            throw asker.barred(e);
        } catch (WritingRefused e) {
            throw ImportAnswers.refusal(RunDto.faults(e.problems()));
        }
    }

    private Response answer(Order order, SalesProject sales) throws Refused {
        Imported done = importing.apply(order);
        WritingRun run = done.run();
        return run == null ? answers.of(false, done.steps(), sales, done.created()) : runs.accepted(run);
    }

    /**
     * What the project's managers are to know of imports before they begin one.
     *
     * <ul>
     *   <li>200 with {@link PlanImportsDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public PlanImportsDto get(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        return new PlanImportsDto(
                asker.manages(project)
                        ? runs.latest(ImportingPlans.subject(project.getId()), run -> run.isNews(today.now()))
                                .orElse(null)
                        : null);
    }

    /**
     * How far an import in the background is.
     *
     * <ul>
     *   <li>200 with {@link RunDto}
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project, or there is no such import into it
     * </ul>
     */
    @GET
    @Path("/runs/{id}")
    public RunDto run(@QueryParam("projectKey") @Nullable String projectKey, @PathParam("id") long id) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return runs.find(ImportingPlans.subject(project.getId()), id);
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
        Project project = asker.project(projectKey);
        TableFormat chosen = TableAnswers.format(format, asker);
        String region = options.offered(project.getId(), SalesField.REGION).names().stream()
                .findFirst()
                .orElse("");
        return TableAnswers.file(
                PlanTemplate.of(answers.today(), asker.user().getUsername(), region), chosen, "attain-plan");
    }
}
