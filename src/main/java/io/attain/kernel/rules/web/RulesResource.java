package io.attain.kernel.rules.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.People;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.rules.app.ChangeableSets;
import io.attain.kernel.rules.app.ChangingRules;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's rules, one set each: {@code target-rules} and whichever other sets there are. */
@Component
@Path("/projects/{key}/{set: [a-z]+-rules}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RulesResource(
        Asker asker,
        ChangeableSets sets,
        RuleVersions versions,
        ChangingRules changing,
        People people,
        IssuesById issues) {

    @Inject
    public RulesResource {}

    /**
     * The rules of a set and all their versions.
     *
     * <ul>
     *   <li>200 with {@link RulesDto}
     *   <li>404 if there is no such set, or the asker may not know of the project
     * </ul>
     */
    @GET
    public RulesDto get(@PathParam("key") String key, @PathParam("set") String code) {
        return shown(asker.project(key), of(code).set());
    }

    /**
     * Makes a new version of a set; what says the same as the version that holds makes none. The body holds a value for
     * each rule by its name, and as {@code version} that of the rules it changes.
     *
     * <ul>
     *   <li>200 with {@link RulesDto}
     *   <li>400 with every rule that is wrong
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if there is no such set, or the asker may not know of the project
     *   <li>409 if somebody else has changed the rules since the asker read them
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RulesDto put(
            @PathParam("key") String key, @PathParam("set") String code, @Nullable Map<String, Object> body) {
        Project project = asker.project(key);
        RuleSet<?> set = of(code).set();
        Map<String, Object> sent = body == null ? Map.of() : body;
        asker.mustBeSound(AskedRules.plain(set, sent));
        if (!(sent.get("version") instanceof Integer version)) {
            throw RestProblem.badRequest("version", asker.say("attain.kernel.fault.version"));
        }
        asker.unlessRefused(
                () -> changing.change(asker.caller(project), set, project.getId(), version, AskedRules.of(set, sent)));
        return shown(project, set);
    }

    /**
     * What other rules would do today; rules that are not named stay as they are.
     *
     * <ul>
     *   <li>200 with {@link EffectDto}
     *   <li>400 with every rule that is wrong
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if there is no such set, or the asker may not know of the project
     * </ul>
     */
    @GET
    @Path("/preview")
    public EffectDto preview(@PathParam("key") String key, @PathParam("set") String code, @Context UriInfo asked) {
        Project project = asker.project(key);
        ChangeableRules<?> rules = of(code);
        return asker.unlessRefused(
                () -> changing.preview(asker.caller(project), rules, project.getId(), AskedRules.of(rules.set(), asked))
                        .map(effect -> EffectDto.of(effect, seen(effect), this::person))
                        .orElse(EffectDto.NONE));
    }

    private Map<Long, Issue> seen(RuleEffect effect) {
        return issues.seenBy(
                asker.user(),
                effect.moved().stream().map(RuleEffect.Moved::issueId).toList());
    }

    private ChangeableRules<?> of(String code) {
        return sets.of(code).orElseThrow(() -> RestProblem.notFound(asker.say("attain.kernel.rules.none", code)));
    }

    private <R> RulesDto shown(Project project, RuleSet<R> set) {
        return RulesDto.of(set, versions.of(set, project.getId()), asker.manages(project), this::person);
    }

    private PersonDto person(String userKey) {
        return PersonDto.of(people.of(userKey));
    }
}
