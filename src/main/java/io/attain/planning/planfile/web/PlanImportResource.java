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
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.table.FilesAtOnce;
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
import jakarta.ws.rs.DELETE;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports a whole target plan from a file. */
@Component
@Path("/imports/plan")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PlanImportResource(
        Asker asker,
        ImportingPlans importing,
        PlanAnswers answers,
        RunAnswers runs,
        FieldOptions options,
        Today today) {

    @Inject
    public PlanImportResource {}

    /**
     * Creates and changes what the rows of a file say, all of it or nothing. With {@code dryRun} nothing is written, and
     * the answer says what would be, of many rows those after the first {@code skip}.
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
            @QueryParam("skip") int skip,
            @QueryParam("allowUnbalanced") boolean allowUnbalanced,
            InputStream body) {
        Project project = asker.managed(projectKey);
        return FilesAtOnce.taken(() -> {
            byte[] file = Table.bytes(body);
            return read(project, dryRun, skip, file, order(project, allowUnbalanced, file));
        });
    }

    /**
     * The file as it was sent, in its format, with a first column {@code !} that says of each row what is wrong with it. That
     * column is passed over when the file is sent again.
     *
     * <ul>
     *   <li>200 with the file
     *   <li>400 with what is wrong, if the file is wrong as a whole or some of its cells cannot be read
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>503 if too many files are being read
     * </ul>
     */
    @POST
    @Path("/marked")
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response marked(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("allowUnbalanced") boolean allowUnbalanced,
            InputStream body) {
        Project project = asker.managed(projectKey);
        return FilesAtOnce.taken(() -> {
            byte[] file = Table.bytes(body);
            return runs.marked(file, () -> importing.review(order(project, allowUnbalanced, file)));
        });
    }

    /**
     * What is to be known of imports before one begins.
     *
     * <ul>
     *   <li>200 with {@link PlanImportsDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public PlanImportsDto get(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        boolean mayImport = asker.manages(project);
        return new PlanImportsDto(
                mayImport,
                mayImport
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
        return runs.find(subject(projectKey), id);
    }

    /**
     * Stops an import in the background where it is: what it wrote stays, and importing the plan again goes on from there.
     *
     * <ul>
     *   <li>202 with {@link RunDto}; it stops as soon as it can, or is done before
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 as for GET
     *   <li>409 if it is over
     * </ul>
     */
    @DELETE
    @Path("/runs/{id}")
    public Response stop(@QueryParam("projectKey") @Nullable String projectKey, @PathParam("id") long id) {
        return runs.stop(subject(projectKey), id);
    }

    private Subject subject(@Nullable String projectKey) {
        return ImportingPlans.subject(asker.managed(projectKey).getId());
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
                PlanTemplate.of(asker.today(), asker.user().getUsername(), region), chosen, "attain-plan");
    }

    private Order order(Project project, boolean allowUnbalanced, byte[] file) {
        return new Order(asker.caller(project), project.getId(), () -> new ByteArrayInputStream(file), allowUnbalanced);
    }

    private Response read(Project project, boolean dryRun, int skip, byte[] file, Order order) {
        SalesProject sales = answers.sales(project.getId());
        try {
            return dryRun
                    ? answers.of(importing.review(order), skip, sales, ImportAnswers.notes(file, asker))
                    : answer(order, sales);
        } catch (Refused e) {
            throw asker.barred(e);
        } catch (WritingRefused e) {
            throw ImportAnswers.refusal(RunDto.faults(e.problems()));
        }
    }

    private Response answer(Order order, SalesProject sales) throws Refused {
        Imported done = importing.apply(order);
        WritingRun run = done.run();
        return run == null ? answers.of(done.steps(), sales, done.created()) : runs.accepted(run);
    }
}
