package io.attain.customer.pool.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** C customers that show that they mean to buy. 404 if the asker may not know of the project's figures. */
@Component
@Path("projects/{key}/promotions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PromotionResource(PromotionAnswers answers) {

    @Inject
    public PromotionResource {}

    /** Those that are proposed for B: the asker's own, and those of people whom the asker leads; each with what it rests on. */
    @GET
    public PromotionDto.All get(@PathParam("key") String key) {
        return answers.all(key);
    }

    /**
     * Promotes customers, each until a day, or declines, so that what it rests on proposes them no more. One after the other:
     * where one is refused, those before it are decided of.
     *
     * <ul>
     *   <li>200 with {@link PromotionDto.All} as it stands now
     *   <li>400 with what is wrong: {@code to}, {@code customers}, {@code reason}, {@code until}
     *   <li>403 if the asker does not lead the sales, or one of the owners
     *   <li>404 as for GET, or one of them is no customer of the project, or the asker may not see it
     *   <li>409 if one is not proposed any more, or somebody else has said something of it since
     * </ul>
     */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromotionDto.All post(@PathParam("key") String key, PromotionDto.@Nullable Decided body) {
        return answers.decide(key, body);
    }
}
