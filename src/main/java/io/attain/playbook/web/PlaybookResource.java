package io.attain.playbook.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.People;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.Playbooks;
import io.attain.playbook.app.ChangingPlaybook;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
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

/** A project's playbook: which key actions each stage asks for. */
@Component
@Path("/projects/{key}/playbook")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PlaybookResource(
        Asker asker,
        Playbooks playbooks,
        ChangingPlaybook changing,
        Vocabularies words,
        StageLists stages,
        People people) {

    @Inject
    public PlaybookResource {}

    /**
     * What was said last, and all versions.
     *
     * <ul>
     *   <li>200 with {@link PlaybookDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public PlaybookDto get(@PathParam("key") String key) {
        Project project = asker.project(key);
        return shown(project, playbooks.of(project.getId()));
    }

    /**
     * Makes the next version, which holds from a day on, today at the earliest; what says the same makes none.
     *
     * <ul>
     *   <li>200 with {@link PlaybookDto}
     *   <li>400 with every field that is wrong, named like {@code steps.3.times}
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if somebody else has changed it since the asker read it
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PlaybookDto put(@PathParam("key") String key, @Nullable PlaybookBody body) {
        Project project = asker.project(key);
        PlaybookBody sent = VersionedBody.sound(asker, body);
        return asker.unlessRefused(() -> shown(
                project,
                changing.change(
                        asker.caller(project),
                        project.getId(),
                        WholeNumber.intValue(sent.version()),
                        sent.proposal(asker.today()))));
    }

    private PlaybookDto shown(Project project, PlaybookHistory history) {
        return PlaybookDto.of(
                history,
                asker.manages(project),
                asker.today(),
                words.of(project.getId()),
                stages.of(project.getId()),
                user -> PersonDto.of(people.of(user)),
                asker.locale());
    }
}
