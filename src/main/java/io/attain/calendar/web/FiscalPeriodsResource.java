package io.attain.calendar.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.calendar.FiscalRuleSet;
import io.attain.calendar.web.FiscalPeriodsDto.Named;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Refused;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.rules.web.AskedRules;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.springframework.stereotype.Component;

/** The periods of a project's fiscal years. */
@Component
@Path("/projects/{key}/fiscal-periods")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record FiscalPeriodsResource(Asker asker, RuleVersions rules) {

    @Inject
    public FiscalPeriodsResource {}

    /**
     * The periods of three years as the rules say, or as others would, of which each that differs is named.
     *
     * <ul>
     *   <li>200 with {@link FiscalPeriodsDto}
     *   <li>400 with every rule that is wrong
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public FiscalPeriodsDto get(@PathParam("key") String key, @Context UriInfo asked) {
        FiscalRuleSet set = FiscalRuleSet.SET;
        FiscalYears now = rules.now(set, asker.project(key).getId());
        RuleValues values = AskedRules.of(set, asked).or(RuleValues.of(set, now));
        if (!set.faults(values).isEmpty()) {
            throw asker.problem(Refused.faulty(set.faults(values)));
        }
        FiscalYears years = set.read(values);
        return new FiscalPeriodsDto(years.around(asker.today()).stream()
                .map(each -> each.stream().map(Named::of).toList())
                .toList());
    }
}
