package io.attain.words.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.WholeAnswers;
import io.attain.words.ProblemTags;
import io.attain.words.TagLists;
import io.attain.words.TagProposal;
import io.attain.words.app.ChangingTags;
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

/** The problem tags that a project's people are offered in their logs. */
@Component
@Path("/projects/{key}/tags")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TagsResource {

    private final WholeAnswers<ProblemTags, TagProposal, TagsDto> tags;

    @Inject
    public TagsResource(Asker asker, TagLists lists, ChangingTags changing) {
        this.tags = new WholeAnswers<>(
                asker,
                lists::of,
                changing,
                (project, kept) -> new TagsDto(kept.version(), asker.manages(project), kept.told(asker::say)));
    }

    /**
     * A project's problem tags.
     *
     * <ul>
     *   <li>200 with {@link TagsDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public TagsDto get(@PathParam("key") String key) {
        return tags.of(key);
    }

    /**
     * Changes them, all at once; what logs say already stays.
     *
     * <ul>
     *   <li>200 with {@link TagsDto}
     *   <li>400 with everything that is wrong
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if somebody else has changed them since the asker read them
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public TagsDto put(@PathParam("key") String key, TagsDto.@Nullable Body body) {
        return tags.change(key, body);
    }
}
