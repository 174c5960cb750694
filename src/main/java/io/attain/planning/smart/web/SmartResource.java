package io.attain.planning.smart.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.planning.smart.SmartCheck;
import io.attain.planning.smart.jira.SmartTargets;
import io.attain.targets.jira.TargetPhases;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the SMART gate will say, before anybody tries. */
@Component
@Path("/targets/{key}/smart")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record SmartResource(Asker asker, SmartTargets targets, TargetPhases phases) {

    @Inject
    public SmartResource {}

    /**
     * The five letters of a target, however little of it is filled in.
     *
     * <ul>
     *   <li>200 with {@link SmartDto}
     *   <li>404 if the asker may not know of the issue, or it is no target
     * </ul>
     */
    @GET
    public SmartDto smart(@PathParam("key") String key) {
        Issue issue = asker.issue(key);
        if (!targets.isTarget(issue)) {
            throw asker.noIssue(key);
        }
        return new SmartDto(
                phases.of(issue).name().toLowerCase(Locale.ROOT),
                targets.check(issue, asker.user()).stream()
                        .map(each -> letter(issue, each))
                        .toList());
    }

    private SmartDto.Letter letter(Issue issue, SmartCheck.Finding finding) {
        return new SmartDto.Letter(
                finding.letter().code(),
                finding.verdict().code(),
                finding.reasons().stream()
                        .map(reason -> new SmartDto.Reason(
                                reason.code(), reason.verdict().code(), targets.say(reason, issue, asker.locale())))
                        .toList());
    }
}
