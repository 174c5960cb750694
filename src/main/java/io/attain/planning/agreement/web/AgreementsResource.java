package io.attain.planning.agreement.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.app.AwaitingAgreement;
import io.attain.planning.agreement.app.EditedTargets;
import io.attain.planning.agreement.app.ShowingAgreements;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.springframework.stereotype.Component;

/** Targets of all projects that wait for a word of the asker's. */
@Component
@Path("/agreements")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record AgreementsResource(
        Asker asker,
        AwaitingAgreement awaiting,
        EditedTargets editedTargets,
        ShowingAgreements showing,
        AgreementView view) {

    @Inject
    public AgreementsResource {}

    /**
     * With {@code mine=true} the proposed targets that the asker owns and has not accepted; otherwise the open
     * counter-proposals that the asker may answer. Only those that the asker may see.
     *
     * <ul>
     *   <li>200 with {@link AgreementsDto}
     * </ul>
     */
    @GET
    public AgreementsDto list(@QueryParam("mine") boolean mine) {
        String user = asker.user().getKey();
        List<Negotiation> found = mine ? awaiting.of(user) : awaiting.answersOf(user);
        return new AgreementsDto(
                found.size(),
                found.stream().map(item -> view.of(showing.line(user, item))).toList());
    }

    /**
     * Those targets that the asker leads and sees whose issues say otherwise than what counts: the first fifty, with what each
     * says, by whom and since when.
     *
     * <ul>
     *   <li>200 with {@link AgreementsDto}
     * </ul>
     */
    @GET
    @Path("/edited")
    public AgreementsDto edited() {
        EditedTargets.Found found = editedTargets.of(asker.user().getKey());
        return new AgreementsDto(
                found.total(), found.first().stream().map(view::of).toList());
    }
}
