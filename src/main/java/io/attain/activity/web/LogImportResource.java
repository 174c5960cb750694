package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.DailyLog;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LogFile;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports daily logs. 401 if nobody is logged in; 404 for no sales project; 403 for those who do not lead its sales. */
@Component
@Path("imports/logs")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class LogImportResource {

    private final Asker asker;
    private final LogFile file;
    private final LogWriter writer;
    private final RunningWritings running;

    /** Made by the container. */
    @Inject
    public LogImportResource(Asker asker, LogFile file, LogWriter writer, RunningWritings running) {
        this.asker = asker;
        this.file = file;
        this.writer = writer;
        this.running = running;
    }

    /**
     * Imports a file of the columns date, owner, calls, visits, needsReports and, if wanted, note, as submitted logs.
     * What people wrote by hand for the same days beside counts and note stays. 400 with all that is wrong, and then
     * nothing is written. 409 if another file of logs is being imported into the project at this moment.
     */
    @POST
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public ImportAnswers.Imported post(@QueryParam("projectKey") @Nullable String projectKey, InputStream body) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        byte[] content = Table.bytes(body);
        return running.alone(new Subject("logs", project.getId()), () -> write(project, content))
                .orElseThrow(() -> RestProblem.conflict(asker.say("attain.activity.import.busy")));
    }

    /** What the file does not say is taken from the logs that are there, so these are read in its turn. */
    private ImportAnswers.Imported write(Project project, byte[] content) {
        List<TableFault> faults = new ArrayList<>();
        List<DailyLog> logs = file.read(new ByteArrayInputStream(content), project, faults);
        ImportAnswers.refuse(faults, asker);
        writer.writeAll(logs);
        return new ImportAnswers.Imported(logs.size());
    }
}
