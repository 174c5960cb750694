package io.attain.words.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.words.OpportunityStatuses;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import io.attain.words.app.ChangingStages;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages of a project's opportunities, and which statuses of Jira they are. */
@Path("/projects/{key}/stages")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class StagesResource {

    private final Asker asker;
    private final StageLists lists;
    private final OpportunityStatuses statuses;
    private final ChangingStages changing;

    @Inject
    public StagesResource(Asker asker, StageLists lists, OpportunityStatuses statuses, ChangingStages changing) {
        this.asker = asker;
        this.lists = lists;
        this.statuses = statuses;
        this.changing = changing;
    }

    /**
     * A project's stages.
     *
     * <ul>
     *   <li>200 with {@link StagesDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public StagesDto get(@PathParam("key") String key) {
        Project project = asker.project(key);
        return shown(project, lists.of(project.getId()));
    }

    /**
     * Changes them, all at once. If statuses belong to other stages then, the figures follow soon after.
     *
     * <ul>
     *   <li>200 with {@link StagesDto}
     *   <li>400 with every field that is wrong, named like {@code stages.3.statuses}
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if somebody else has changed them since the asker read them
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public StagesDto put(@PathParam("key") String key, StagesDto.@Nullable Body body) {
        Project project = asker.project(key);
        return shown(project, asker.change(project, changing, body));
    }

    private StagesDto shown(Project project, Stages stages) {
        return StagesDto.of(stages, statuses.of(project.getId()), asker.manages(project), asker.locale());
    }
}
