package io.attain.attainment.leaderboard.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.leaderboard.Leaderboard.Order;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.rules.RuleBook;
import io.attain.kernel.Coded;
import io.attain.kernel.People;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who has achieved how much of a target. */
@Component
@Path("/targets/{key}/leaderboard")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record LeaderboardResource(TargetAsker asker, TargetLeaderboards boards, RuleBook rules, People people) {

    @Inject
    public LeaderboardResource {}

    /**
     * A page of the leaderboard as of the asker's day, from the entry at {@code start} on. Of parts that the asker may not
     * see neither people nor results are on it. Who does not lead the project's sales sees no names but the own if the
     * project's rules say so.
     *
     * <ul>
     *   <li>200 with {@link LeaderboardDto}
     *   <li>400 if {@code by} is neither value, which it is if missing, nor attainment, or {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    public LeaderboardDto leaderboard(
            @PathParam("key") String key,
            @QueryParam("by") @DefaultValue("value") String by,
            @QueryParam("start") @DefaultValue("0") String start) {
        Asker who = asker.asker();
        Issue issue = who.issue(key);
        Order order = Coded.find(Order.values(), by)
                .orElseThrow(() -> RestProblem.badRequest("by", who.say("attain.target.leaderboard.fault.by", by)));
        int position = asker.start(start);
        Project project = issue.getProjectObject();
        LocalDate day = who.today();
        TargetLeaderboards.Found found =
                boards.of(issue.getId(), question(project, order, day)).orElseThrow(() -> asker.incomplete(key));
        boolean namesHidden = rules.of(project.getId()).hideNames() && !who.manages(project);
        return new LeaderboardView(asker, found, order, day, namesHidden).page(position);
    }

    private TargetLeaderboards.Question question(Project project, Order order, LocalDate day) {
        Collator names = Collator.getInstance(asker.asker().locale());
        return new TargetLeaderboards.Question(project, order, day, asker.browsed(), people::of, names::compare);
    }
}
