package io.attain.attainment.standing.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.standing.app.LookingBack;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Today;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A target on a day of its past. */
@Component
@Path("/targets/{key}/as-of")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record AsOfResource(TargetAsker asker, LookingBack back, Today today) {

    @Inject
    public AsOfResource {}

    /**
     * A target and its parts at the end of a day: what was believed then, and what is known now.
     *
     * <ul>
     *   <li>200 with {@link AsOfDto}
     *   <li>400 if {@code day} is no day, or is still to come
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public AsOfDto asOf(@PathParam("key") String key, @QueryParam("day") @Nullable String day) {
        Issue issue = asker.asker().issue(key);
        String me = asker.asker().user().getKey();
        LocalDate asked = KnownDays.named(day)
                .filter(each -> !each.isAfter(today.of(me)))
                .orElseThrow(() -> RestProblem.badRequest("day", asker.asker().say("attain.attainment.asOf.fault")));
        LookingBack.Seen found =
                back.of(issue.getId(), asked, today.zoneOf(me), asker.parts()).orElseThrow(() -> asker.incomplete(key));
        return new AsOfDto(
                asked.toString(),
                asker.unit(found.targets().get(0).node()),
                found.targets().stream().map(AsOfDto.Target::of).toList(),
                found.more());
    }
}
