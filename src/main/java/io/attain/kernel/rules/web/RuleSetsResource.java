package io.attain.kernel.rules.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.rules.app.ChangeableSets;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which sets of rules a project has. */
@Component
@Path("/projects/{key}/rule-sets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RuleSetsResource(Asker asker, ChangeableSets sets) {

    @Inject
    public RuleSetsResource {}

    /**
     * All sets, by their names.
     *
     * <ul>
     *   <li>200 with a list of {@link RuleSetDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public List<RuleSetDto> get(@PathParam("key") String key) {
        long projectId = asker.project(key).getId();
        return sets.each()
                .map(each -> RuleSetDto.of(each, projectId, asker.locale(), asker::say))
                .sorted(Comparator.comparing(RuleSetDto::title))
                .toList();
    }
}
