package io.attain.customer.promises.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.promises.AnswerGap;
import io.attain.customer.promises.app.AnswersAhead;
import io.attain.customer.promises.app.StandingPromises;
import io.attain.customer.promises.app.StandingPromises.Standing;
import io.attain.kernel.People;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the promises of a project stand. 404 for what is no sales project, or whose figures the asker may not see. */
@Component
@Path("customers/promises")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record StandingResource(Asker asker, StandingPromises promises, People people, JiraPeople users) {

    @Inject
    public StandingResource {}

    /** Touches and requests by the owners of the customers, executive contacts by who is to keep them, and answers nobody could give. */
    @GET
    public StandingDto get(@QueryParam("projectKey") @Nullable String projectKey) {
        Standing standing =
                promises.of(asker.figures(projectKey).getId(), asker.user().getKey());
        return new StandingDto(
                StandingDto.Counts.of(standing.all()),
                standing.owners().stream()
                        .map(each -> new StandingDto.Owner(
                                each.person() == null ? null : person(each.person()),
                                each.person() == null ? null : user(each.person()),
                                StandingDto.Counts.of(each.tally())))
                        .toList(),
                standing.executives().stream()
                        .map(each -> new StandingDto.Executive(person(each.person()), each.customers(), each.kept()))
                        .toList(),
                standing.unkept().stream().map(this::unkept).toList());
    }

    private StandingDto.Unkept unkept(AnswersAhead.Unkept unkept) {
        AnswerGap worst = unkept.worst();
        return new StandingDto.Unkept(
                unkept.tier().name(),
                unkept.limit().hours(),
                unkept.limit().working(),
                unkept.customers(),
                unkept.owners().stream().map(this::person).toList(),
                worst.from().toString(),
                worst.due().toString(),
                worst.back() == null ? null : worst.back().toString(),
                unkept.times());
    }

    private @Nullable String user(String key) {
        return users.find(key).map(ApplicationUser::getUsername).orElse(null);
    }

    private PersonDto person(String key) {
        return PersonDto.of(people.of(key));
    }
}
