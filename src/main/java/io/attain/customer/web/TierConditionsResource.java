package io.attain.customer.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.RfmRanks;
import io.attain.customer.app.RankingCustomers;
import io.attain.customer.jira.CustomerFields;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What rules of tiers may ask for in a project. 404 for what is no sales project, or what the asker may not know of. */
@Component
@Path("projects/{key}/tier-conditions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TierConditionsResource(Asker asker, CustomerFields fields, RankingCustomers ranking) {

    @Inject
    public TierConditionsResource {}

    /** The fields of customers that can be asked for, with their options. */
    @GET
    public TierConditionsDto get(@PathParam("key") String key) {
        return new TierConditionsDto(fields.offered(asker.project(key).getId()).stream()
                .map(field -> new TierConditionsDto.Field(
                        field.id(),
                        field.name(),
                        field.isNumber(),
                        field.choices().stream()
                                .map(each -> new TierConditionsDto.Choice(each.id(), each.name(), each.isDisabled()))
                                .toList()))
                .toList());
    }

    /**
     * Where scores would begin if customers were ranked today.
     *
     * <ul>
     *   <li>200 with {@link TierConditionsDto.Ranks}
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 as for the fields
     * </ul>
     */
    @GET
    @Path("ranks")
    public TierConditionsDto.Ranks ranks(@PathParam("key") String key) {
        Project project = asker.project(key);
        asker.mustManage(project);
        RankingCustomers.Ranks ranks = ranking.ranks(project.getId());
        return new TierConditionsDto.Ranks(rank(ranks.recency()), rank(ranks.frequency()), rank(ranks.monetary()));
    }

    private static TierConditionsDto.Rank rank(@Nullable RfmRanks ranks) {
        return ranks == null
                ? new TierConditionsDto.Rank("", 0)
                : new TierConditionsDto.Rank(ranks.cuts().toString(), ranks.classes());
    }
}
