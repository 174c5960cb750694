package io.attain.planning.planfile.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.table.FilesAtOnce;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.TableAnswers;
import io.attain.planning.planfile.PlanTemplate;
import io.attain.planning.planfile.app.ImportingPlans;
import io.attain.planning.planfile.app.ImportingPlans.Imported;
import io.attain.planning.planfile.app.ImportingPlans.Order;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports plans for whoever asks, and tells what came of it. */
@Component
record PlanImports(
        Asker asker,
        ImportingPlans importing,
        PlanAnswers answers,
        RunAnswers runs,
        FieldOptions options,
        Today today) {

    /** Creates and changes what the rows of a file say, all of it or nothing. */
    Response post(@Nullable String projectKey, boolean dryRun, int skip, boolean allowUnbalanced, InputStream body) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return FilesAtOnce.taken(() -> read(project, dryRun, skip, order(project, allowUnbalanced, Table.bytes(body))));
    }

    /** A file with what is wrong with each of its rows. */
    Response marked(@Nullable String projectKey, boolean allowUnbalanced, InputStream body) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return FilesAtOnce.taken(() -> {
            byte[] file = Table.bytes(body);
            return runs.marked(file, () -> importing.review(order(project, allowUnbalanced, file)));
        });
    }

    private Order order(Project project, boolean allowUnbalanced, byte[] file) {
        return new Order(asker.caller(project), project.getId(), () -> new ByteArrayInputStream(file), allowUnbalanced);
    }

    private Response read(Project project, boolean dryRun, int skip, Order order) {
        SalesProject sales = answers.sales(project.getId());
        try {
            return dryRun ? answers.of(true, importing.review(order), skip, sales, Map.of()) : answer(order, sales);
        } catch (Refused e) {
            throw asker.barred(e);
        } catch (WritingRefused e) {
            throw ImportAnswers.refusal(RunDto.faults(e.problems()));
        }
    }

    private Response answer(Order order, SalesProject sales) throws Refused {
        Imported done = importing.apply(order);
        WritingRun run = done.run();
        return run == null ? answers.of(false, done.steps(), 0, sales, done.created()) : runs.accepted(run);
    }

    /** What is to be known of imports before one begins. */
    PlanImportsDto get(@Nullable String projectKey) {
        Project project = asker.project(projectKey);
        boolean mayImport = asker.manages(project);
        return new PlanImportsDto(
                mayImport,
                mayImport
                        ? runs.latest(ImportingPlans.subject(project.getId()), run -> run.isNews(today.now()))
                                .orElse(null)
                        : null);
    }

    /** How far an import in the background is. */
    RunDto run(@Nullable String projectKey, long id) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return runs.find(ImportingPlans.subject(project.getId()), id);
    }

    /** Stops an import in the background where it is. */
    Response stop(@Nullable String projectKey, long id) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return runs.stop(ImportingPlans.subject(project.getId()), id);
    }

    /** A small plan to begin with, which can be imported as it is. */
    Response template(@Nullable String projectKey, @Nullable String format) {
        Project project = asker.project(projectKey);
        TableFormat chosen = TableAnswers.format(format, asker);
        String region = options.offered(project.getId(), SalesField.REGION).names().stream()
                .findFirst()
                .orElse("");
        return TableAnswers.file(
                PlanTemplate.of(asker.today(), asker.user().getUsername(), region), chosen, "attain-plan");
    }
}
