package io.attain.pipeline.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.pipeline.Credit;
import io.attain.pipeline.app.SharingCredit;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who shares a win. */
@Component
@Path("/opportunities/{key}/credit")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CreditResource(TargetAsker people, SharingCredit sharing, TellingCredit telling) {

    @Inject
    public CreditResource {}

    /**
     * Who shares it, what is proposed, and all that was said.
     *
     * <ul>
     *   <li>200 with {@link CreditDto}
     *   <li>404 if the asker may not know of the issue, or it is no opportunity
     * </ul>
     */
    @GET
    public CreditDto get(@PathParam("key") String key) {
        return shown(asker().issue(key));
    }

    /**
     * Shares it: who leads its owner decides, its owner proposes until it is won.
     *
     * <ul>
     *   <li>200 with {@link CreditDto} as it stands now
     *   <li>400 with what is wrong, by share
     *   <li>403 if the asker may neither decide nor propose, or would have a share of what they decide
     *   <li>404 as for GET
     *   <li>409 if somebody else has said something since the asker saw it
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CreditDto put(@PathParam("key") String key, CreditDto.@Nullable Body sent) {
        Issue issue = asker().issue(key);
        CreditDto.Body body = VersionedBody.sound(asker(), sent);
        List<CreditDto.BodyShare> shares = body.shares();
        if (shares == null) {
            throw RestProblem.badRequest("shares", asker().say("attain.pipeline.credit.fault.none"));
        }
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        Credit credit = new Credit(shares.stream()
                .map(share -> new Credit.Share(
                        Objects.requireNonNullElse(share.person(), ""), WholeNumber.value(share.percent())))
                .toList());
        asker().unlessRefused(() ->
                sharing.share(caller(issue), issue.getId(), key, WholeNumber.intValue(body.version()), credit));
        return shown(issue);
    }

    /**
     * Lets what is proposed not be: who leads its owner refuses it, who proposed it takes it back.
     *
     * <ul>
     *   <li>200 with {@link CreditDto} as it stands now
     *   <li>400 if {@code version} is none
     *   <li>403 if the asker neither leads its owner nor proposed it
     *   <li>404 as for GET
     *   <li>409 if nothing is proposed, or somebody else has said something since the asker saw it
     * </ul>
     */
    @DELETE
    @Path("/proposal")
    public CreditDto decline(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        Issue issue = asker().issue(key);
        int seen = SeenVersion.of(asker(), "version", version);
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        asker().unlessRefused(() -> sharing.decline(caller(issue), issue.getId(), key, seen));
        return shown(issue);
    }

    private CreditDto shown(Issue issue) {
        return sharing.of(caller(issue), issue.getId())
                .map(shown -> telling.of(issue, shown))
                .orElseThrow(() -> RestProblem.notFound(asker().say("attain.pipeline.noCustomer", issue.getKey())));
    }

    private Caller caller(Issue issue) {
        return asker().caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Asker asker() {
        return people.asker();
    }
}
