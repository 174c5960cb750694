package io.attain.kernel.imports.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.People;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Batch;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
public class ImportBatchesResource {

    private static final int MOST = 50;

    /** No file has so many rows. */
    private static final int MOST_SKIPPED = 1_000_000;

    private final Asker asker;
    private final List<ImportFile> files;
    private final ImportBook book;
    private final TakingBack taking;
    private final People people;

    @Inject
    public ImportBatchesResource(
            Asker asker, List<ImportFile> files, ImportBook book, TakingBack taking, People people) {
        this.asker = asker;
        this.files = List.copyOf(files);
        this.book = book;
        this.taking = taking;
        this.people = people;
    }

    /** What was imported that the asker may take back, the latest first. */
    @GET
    public List<ImportBatchDto> get(@QueryParam("projectKey") @Nullable String projectKey) {
        return batches(asker.project(projectKey));
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
        ImportFile file = files.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.kernel.import.none", code)));
        asker.mustBeOpen(project);
        int which = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        Brought brought = file.brought();
        Caller caller = asker.caller(project);
        if (file.isFor(caller) && !isThere(file, project.getId(), which)) {
            throw RestProblem.notFound(asker.say("attain.kernel.import.none", code + " " + number));
        }
        Back back = asker.unlessRefused(() -> brought == null
                ? taking.takeBack(caller, file, asker.user(), project, which, Math.max(0, Math.min(skip, MOST_SKIPPED)))
                : brought.takeBack(caller, asker.user(), project, which));
        return new ImportBatchDto.Back(batches(project), back.isOver(), back.left(), back.refused());
    }

    private boolean isThere(ImportFile file, long projectId, int number) {
        Brought brought = file.brought();
        return brought == null
                ? book.find(projectId, number)
                        .filter(batch -> batch.file().equals(file.code()))
                        .isPresent()
                : brought.batches(projectId, Integer.MAX_VALUE).stream().anyMatch(batch -> batch.number() == number);
    }

    private List<ImportBatchDto> batches(Project project) {
        Caller caller = asker.caller(project);
        long id = project.getId();
        List<Batch> kept = book.batches(id, MOST);
        return files.stream()
                .filter(file -> file.isFor(caller))
                .flatMap(file -> ofKind(file, id, kept).map(batch -> told(file, batch)))
                .sorted(Comparator.comparing(ImportBatchDto::at).reversed())
                .limit(MOST)
                .toList();
    }

    private static Stream<Batch> ofKind(ImportFile file, long projectId, List<Batch> kept) {
        Brought brought = file.brought();
        return brought == null
                ? kept.stream().filter(batch -> batch.file().equals(file.code()))
                : brought.batches(projectId, MOST).stream();
    }

    private ImportBatchDto told(ImportFile file, Batch batch) {
        Instant back = batch.backAt();
        return new ImportBatchDto(
                file.code(),
                asker.say(file.texts() + "title"),
                batch.number(),
                PersonDto.of(people.of(batch.by())),
                batch.at().toString(),
                batch.rows(),
                back == null ? null : back.toString());
    }
}
