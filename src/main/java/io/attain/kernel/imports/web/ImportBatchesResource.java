package io.attain.kernel.imports.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.People;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.jira.AheadOfBack;
import io.attain.kernel.imports.jira.AheadOfBack.Ahead;
import io.attain.kernel.imports.jira.Brought;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.TakingBack;
import io.attain.kernel.imports.jira.TakingBack.Back;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What files brought into a project, in one list, and takes it back. 401 if nobody is logged in; 403 for who may not import such
 * files; 404 for what is no sales project, or what the asker may not know of.
 */
@Component
@Path("/imports/batches")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record ImportBatchesResource(
        Asker asker, List<ImportFile> files, ImportBook book, TakingBack taking, AheadOfBack ahead, People people) {

    private static final int MOST = 50;

    /** So much of what would stay is named; more nobody reads before it is taken back. */
    private static final int MOST_NAMED = 20;

    /** No file has so many rows. */
    private static final int MOST_SKIPPED = 1_000_000;

    @Inject
    public ImportBatchesResource {
        files = List.copyOf(files);
    }

    /** What was imported that the asker may take back, the latest first. */
    @GET
    public List<ImportBatchDto> get(@QueryParam("projectKey") @Nullable String projectKey) {
        return batches(asker.project(projectKey));
    }

    /**
     * What would become of what a file brought, were it taken back now: nothing is written. 404 if there is no such file.
     */
    @GET
    @Path("{file}/{number}")
    public ImportBatchDto.Ahead ahead(
            @PathParam("file") String code,
            @PathParam("number") String number,
            @QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        ImportFile file = of(code);
        if (!file.isFor(asker.caller(project))) {
            throw RestProblem.forbidden(asker.say("attain.kernel.onlyManagers"));
        }
        int which = which(file, project, number);
        Brought brought = file.brought();
        Ahead told = brought == null ? ahead.of(asker.user(), project, which) : brought.ahead(project.getId(), which);
        return new ImportBatchDto.Ahead(
                told.gone(),
                told.back(),
                told.left().stream().limit(MOST_NAMED).toList(),
                told.left().size());
    }

    private ImportFile of(String code) {
        return files.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.kernel.import.none", code)));
    }

    private int which(ImportFile file, Project project, String number) {
        int which = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        if (!brought().isThere(file, project.getId(), which)) {
            throw RestProblem.notFound(asker.say("attain.kernel.import.none", file.code() + " " + number));
        }
        return which;
    }

    /**
     * Takes back what a file brought, as much as can be while one waits: what is new goes, what was changed is as it was, and what
     * somebody has changed since stays and is told. What Jira refuses is told, too, and is still to be taken back: {@code skip} is
     * how much of it was told so far. 403 if something is new and the asker may not delete issues; 404 if there is no such file;
     * 409 if the project is archived, or such a file is being imported.
     */
    @DELETE
    @Path("{file}/{number}")
    public ImportBatchDto.Back takeBack(
            @PathParam("file") String code,
            @PathParam("number") String number,
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("skip") int skip) {
        Project project = asker.project(projectKey);
        ImportFile file = of(code);
        asker.mustBeOpen(project);
        Brought brought = file.brought();
        Caller caller = asker.caller(project);
        int which = file.isFor(caller) ? which(file, project, number) : 0;
        Back back = asker.unlessRefused(() -> brought == null
                ? taking.takeBack(caller, file, asker.user(), project, which, Math.max(0, Math.min(skip, MOST_SKIPPED)))
                : brought.takeBack(caller, asker.user(), project, which));
        return new ImportBatchDto.Back(
                batches(project), back.isOver(), back.left(), back.refused(), back.restricted(), back.skip());
    }

    private List<ImportBatchDto> batches(Project project) {
        return brought()
                .of(asker.caller(project), project.getId(), MOST)
                .map(each -> told(each.file(), each.batch()))
                .toList();
    }

    private BroughtBatches brought() {
        return new BroughtBatches(files, book);
    }

    private ImportBatchDto told(ImportFile file, Batch batch) {
        Instant back = batch.backAt();
        return new ImportBatchDto(
                file.code(),
                asker.say(file.name().texts() + "title"),
                batch.number(),
                PersonDto.of(people.of(batch.by())),
                batch.at().toString(),
                batch.rows(),
                back == null ? null : back.toString());
    }
}
