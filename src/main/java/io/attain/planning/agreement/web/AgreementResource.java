package io.attain.planning.agreement.web;

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

/** The talk about one target's amount. */
@Component
@Path("/targets/{key}/agreement")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final AgreementAnswers answers;

    @Inject
    public AgreementResource(AgreementAnswers answers) {
        this.answers = answers;
    }

    /**
     * How a target and its owner stand to each other, what was said, what was agreed, and what is open below it.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public AgreementDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * The owner accepts or counter-proposes. Accepting again is the same as once.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto} as it stands now
     *   <li>400 with what is wrong with the body, by field
     *   <li>403 if the asker does not own the target
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     *   <li>409 if the target is not proposed, or its amount, anything else that it asks for, or the day that it would count
     *       from, is another than the asker saw: the message tells what
     * </ul>
     */
    @POST
    public AgreementDto answer(@PathParam("key") String key, @Nullable AgreementBody body) {
        return answers.answer(key, body);
    }

    /**
     * Somebody else takes the owner's counter-proposal, which becomes the amount, or asks the owner again, for another
     * amount or the same.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto} as it stands now
     *   <li>400 with what is wrong with the body, by field
     *   <li>403 if the asker owns the target, or neither leads the sales nor owns the target above it
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     *   <li>409 if the target is not proposed, it is another than the asker saw, there is no such
     *       counter-proposal, or Jira refuses the amount
     * </ul>
     */
    @POST
    @Path("/resolution")
    public AgreementDto resolve(@PathParam("key") String key, @Nullable AgreementBody body) {
        return answers.resolve(key, body);
    }

    /**
     * Settles what the issue says otherwise than what counts: {@code propose} asks the owner for it, {@code putBack} writes what
     * counts into the issue.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto} as it stands now
     *   <li>400 with what is wrong with the body, by field
     *   <li>403 if the asker does not lead the target
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     *   <li>409 if it is another than the asker saw, its issue says what counts by now, or Jira refuses
     * </ul>
     */
    @POST
    @Path("/edits")
    public AgreementDto settle(@PathParam("key") String key, @Nullable AgreementBody body) {
        return answers.settle(key, body);
    }

    /**
     * Takes the targets of a tree a step on from its top, fifty at a time, each as it would be alone; safe to repeat.
     *
     * <ul>
     *   <li>200 with {@link TreeStepDto}
     *   <li>400 if {@code passedOver} has an entry that is null, or what is sent back has no reason
     *   <li>404 if the asker may not know of the issue, it is no complete target, or there is no such step
     * </ul>
     *
     * @param step proposal (of drafts), acceptance (of the asker's own), activation, or sendingBack with a reason
     */
    @POST
    @Path("/{step}")
    public TreeStepDto take(
            @PathParam("key") String key, @PathParam("step") String step, TreeStepDto.@Nullable Body body) {
        return answers.take(key, step, body);
    }
}
