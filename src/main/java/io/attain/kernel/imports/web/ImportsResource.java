package io.attain.kernel.imports.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.Importing;
import io.attain.kernel.imports.jira.Importing.Imported;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.table.FilesAtOnce;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports files into a sales project. */
@Component
@Path("/imports")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record ImportsResource(
        Asker asker, List<ImportFile> files, Importing importing, FileReadings readings, RunAnswers runs, Today today) {

    @Inject
    public ImportsResource {
        files = files.stream()
                .sorted(Comparator.comparing(ImportFile::code).reversed())
                .toList();
    }

    /**
     * The files that the asker may import into a project; for many people there are none.
     *
     * <ul>
     *   <li>200 with a list of {@link ImportFileDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public List<ImportFileDto> get(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        Caller caller = asker.caller(project);
        return files.stream()
                .filter(file -> file.isFor(caller))
                .map(file -> told(file, project))
                .toList();
    }

    private ImportFileDto told(ImportFile file, Project project) {
        ImportColumns columns = file.columns(project);
        return new ImportFileDto(
                file.code(),
                asker.say(file.name().texts() + "title"),
                asker.say(file.name().texts() + "hint"),
                columns.names(),
                columns.sample(),
                file.export(),
                runs.latest(Importing.subject(file, project.getId()), run -> run.isNews(today.now()))
                        .orElse(null));
    }

    /**
     * Does what the rows of a file say, all of it or nothing. With {@code dryRun} nothing is written, and the answer says
     * what would be, of many rows those after the first {@code skip}. Importing a file again changes nothing.
     *
     * <ul>
     *   <li>200 with {@link ImportedDto} if it is done, or is a dry run
     *   <li>202 with {@link RunDto} if it is much, which is written in the background
     *   <li>400 with everything that is wrong with the file, by line and column, or what Jira refuses
     *   <li>403 if the asker may not import such files
     *   <li>404 if there is no such file, or the asker may not know of the project
     *   <li>409 if another of its kind is being imported into the project at this moment
     *   <li>503 if too many files are being read
     * </ul>
     */
    @POST
    @Path("/{file}")
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public Response post(
            @PathParam("file") String code,
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("skip") int skip,
            InputStream body) {
        Project project = asker.project(projectKey);
        Caller caller = asker.caller(project);
        ImportFile file = of(code, caller);
        return FilesAtOnce.taken(() -> read(caller, file, project, dryRun, skip, body));
    }

    /**
     * The file as it was sent, in its format, with a first column {@code !} that says of each row what is wrong with it. That
     * column is passed over when the file is sent again.
     *
     * <ul>
     *   <li>200 with the file
     *   <li>400 with what is wrong, if the file is wrong as a whole or some of its cells cannot be read
     *   <li>403 if the asker may not import such files
     *   <li>404 if there is no such file, or the asker may not know of the project
     *   <li>503 if too many files are being read
     * </ul>
     */
    @POST
    @Path("/{file}/marked")
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response marked(
            @PathParam("file") String code, @QueryParam("projectKey") @Nullable String projectKey, InputStream body) {
        Project project = asker.project(projectKey);
        Caller caller = asker.caller(project);
        ImportFile file = of(code, caller);
        return FilesAtOnce.taken(() -> {
            byte[] content = Table.bytes(body);
            ImportOrder order = new ImportOrder(asker.user(), project, () -> new ByteArrayInputStream(content));
            return runs.marked(content, () -> importing.review(caller, file, order));
        });
    }

    /**
     * How a file would be read: which system wrote it, which of our columns its columns are, which of its words need ours, and
     * what is not read. Nothing is written.
     *
     * <ul>
     *   <li>200 with {@link FileReadingDto}
     *   <li>403 if the asker may not import such files
     *   <li>404 if there is no such file, or the asker may not know of the project
     *   <li>503 if too many files are being read
     * </ul>
     */
    @POST
    @Path("/{file}/reading")
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public FileReadingDto reading(
            @PathParam("file") String code, @QueryParam("projectKey") @Nullable String projectKey, InputStream body) {
        Project project = asker.project(projectKey);
        ImportFile file = of(code, asker.caller(project));
        return FilesAtOnce.taken(() -> readings.read(file, project, body));
    }

    /**
     * Keeps how such files are read in a project: each choice stands in place of what was chosen of the same before.
     *
     * <ul>
     *   <li>200 with the version that is kept
     *   <li>400 if something is wrong with what is chosen
     *   <li>403 if the asker may not import such files
     *   <li>404 if there is no such file, or the asker may not know of the project
     *   <li>409 if somebody else has chosen since, or the project is archived
     * </ul>
     */
    @PUT
    @Path("/{file}/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public FileReadingDto.Kept choose(@PathParam("file") String code, FileReadingDto.@Nullable Body body) {
        Project project = asker.project(body == null ? null : body.projectKey());
        return readings.keep(of(code, asker.caller(project)), project, Objects.requireNonNull(body));
    }

    private Response read(Caller caller, ImportFile file, Project project, boolean dryRun, int skip, InputStream body) {
        byte[] content = Table.bytes(body);
        ImportOrder order = new ImportOrder(asker.user(), project, () -> new ByteArrayInputStream(content));
        try {
            return dryRun
                    ? done(true, skip, importing.review(caller, file, order), ImportAnswers.notes(content, asker))
                    : done(false, 0, importing.run(caller, file, order), List.of());
        } catch (Refused e) {
            throw asker.barred(e);
        } catch (WritingRefused e) {
            throw ImportAnswers.refusal(RunDto.faults(e.problems()));
        }
    }

    private Response done(boolean dryRun, int skip, Imported imported, List<String> notes) {
        WritingRun run = imported.run();
        return run == null
                ? Response.ok(ImportedDto.of(dryRun, imported.steps(), skip, imported.left(), notes))
                        .build()
                : runs.accepted(run);
    }

    /**
     * How far an import in the background is.
     *
     * <ul>
     *   <li>200 with {@link RunDto}
     *   <li>403 if the asker may not import such files
     *   <li>404 if there is no such file or import, or the asker may not know of the project
     * </ul>
     */
    @GET
    @Path("/{file}/runs/{id}")
    public RunDto run(
            @PathParam("file") String code,
            @PathParam("id") long id,
            @QueryParam("projectKey") @Nullable String projectKey) {
        return runs.find(subject(code, projectKey), id);
    }

    /**
     * Stops an import in the background where it is: what it wrote stays, and importing the file again goes on from there.
     *
     * <ul>
     *   <li>202 with {@link RunDto}; it stops as soon as it can, or is done before
     *   <li>403 if the asker may not import such files
     *   <li>404 as for GET
     *   <li>409 if it is over
     * </ul>
     */
    @DELETE
    @Path("/{file}/runs/{id}")
    public Response stop(
            @PathParam("file") String code,
            @PathParam("id") long id,
            @QueryParam("projectKey") @Nullable String projectKey) {
        return runs.stop(subject(code, projectKey), id);
    }

    private Subject subject(String code, @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        return Importing.subject(of(code, asker.caller(project)), project.getId());
    }

    private ImportFile of(String code, Caller caller) {
        ImportFile file = of(code);
        if (!file.isFor(caller)) {
            throw RestProblem.forbidden(asker.say("attain.kernel.onlyManagers"));
        }
        return file;
    }

    private ImportFile of(String code) {
        return files.stream()
                .filter(file -> file.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.kernel.import.none", code)));
    }
}
