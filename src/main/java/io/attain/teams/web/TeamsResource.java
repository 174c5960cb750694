package io.attain.teams.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.table.FilesAtOnce;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.WholeAnswers;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import io.attain.teams.app.ChangingTeams;
import io.attain.teams.app.TeamFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The teams of a project. 401 if nobody is logged in; 404 if the asker may not know of the project; 403 for who takes no part
 * in its sales.
 */
@Component
@Path("/projects/{key}/teams")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TeamsResource(Asker asker, Teams teams, ChangingTeams changing, TeamFile file, TeamsView view) {

    @Inject
    public TeamsResource {}

    /** A project's teams: 200 with {@link TeamsDto}. */
    @GET
    public TeamsDto get(@PathParam("key") String key) {
        Project project = asker.project(key);
        asker.mustSell(project);
        return view.of(project, teams.of(project.getId()));
    }

    /**
     * Who plays which role in the project's sales, for who gives them.
     *
     * <ul>
     *   <li>200 with {@link TeamsDto.Roles}
     *   <li>403 if the asker administers neither the project nor Jira
     * </ul>
     */
    @GET
    @Path("roles")
    public TeamsDto.Roles roles(@PathParam("key") String key) {
        Project project = asker.project(key);
        if (!view.mayGiveRoles(project)) {
            asker.mustAdministerJira();
        }
        return view.roles(project, teams.of(project.getId()));
    }

    /**
     * Changes them, all at once.
     *
     * <ul>
     *   <li>200 with {@link TeamsDto}
     *   <li>400 with every field that is wrong, named like {@code teams.3.members.0.from}
     *   <li>403 if the asker does not lead the project's sales
     *   <li>409 if somebody else has changed them since the asker read them
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public TeamsDto put(@PathParam("key") String key, TeamsDto.@Nullable Body body) {
        return new WholeAnswers<>(asker, teams::of, changing, view::of).change(key, body);
    }

    /**
     * What a file of the columns team and, if wanted, parent, manager, standIn, member, from and to would make of the teams,
     * with people by the names they log in with. Nothing is kept: whoever likes the answer sends it as a change.
     *
     * <ul>
     *   <li>200 with {@link TeamsDto}
     *   <li>400 with all that is wrong with the file, by line
     *   <li>403 if the asker does not lead the project's sales
     * </ul>
     */
    @POST
    @Path("file")
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public TeamsDto read(@PathParam("key") String key, InputStream body) {
        Project project = asker.managed(key);
        return FilesAtOnce.taken(() -> read(project, body));
    }

    /**
     * Gives such a file back with what is wrong with each of its rows, in a first column that is passed over when it is read
     * again. Nothing is kept.
     *
     * <ul>
     *   <li>200 with the file, in its format
     *   <li>400 with what is wrong, if the file is wrong as a whole or some of its cells cannot be read
     *   <li>403 if the asker does not lead the project's sales
     * </ul>
     */
    @POST
    @Path("file/marked")
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response marked(@PathParam("key") String key, InputStream body) {
        Project project = asker.managed(key);
        return FilesAtOnce.taken(() -> {
            byte[] content = Table.bytes(body);
            List<TableFault> faults = new ArrayList<>();
            proposal(content, teams.of(project.getId()), faults);
            return ImportAnswers.marked(content, faults, asker);
        });
    }

    private TeamsDto read(Project project, InputStream body) {
        TeamTree now = teams.of(project.getId());
        List<TableFault> faults = new ArrayList<>();
        TeamProposal proposal = proposal(Table.bytes(body), now, faults);
        ImportAnswers.refuse(faults, asker);
        return view.of(project, now, proposal);
    }

    private TeamProposal proposal(byte[] content, TeamTree now, List<TableFault> faults) {
        return file.read(new ByteArrayInputStream(content), now, faults);
    }
}
