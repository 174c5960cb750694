package io.attain.words.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.WholeAnswers;
import io.attain.words.OpportunityStatuses;
import io.attain.words.StageLists;
import io.attain.words.StageProposal;
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
@Component
@Path("/projects/{key}/stages")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class StagesResource {

    private final WholeAnswers<Stages, StageProposal, StagesDto> stages;

    @Inject
    public StagesResource(Asker asker, StageLists lists, OpportunityStatuses statuses, ChangingStages changing) {
        this.stages = new WholeAnswers<>(
                asker,
                lists::of,
                changing,
                (project, kept) ->
                        StagesDto.of(kept, statuses.of(project.getId()), asker.manages(project), asker.locale()));
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
        return stages.of(key);
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
        return stages.change(key, body);
    }
}
