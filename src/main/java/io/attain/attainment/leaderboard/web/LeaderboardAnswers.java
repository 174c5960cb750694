package io.attain.attainment.leaderboard.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.attainment.leaderboard.Leaderboard.Order;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.rules.RuleBook;
import io.attain.kernel.Coded;
import io.attain.kernel.People;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import java.text.Collator;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts leaderboards together, as the asker may see them. */
@Component
record LeaderboardAnswers(TargetAsker asker, TargetLeaderboards boards, RuleBook rules, People people) {

    /**
     * A page of a target's leaderboard.
     *
     * @throws RestProblem 400 or 404 for what is not there or not to be known
     */
    LeaderboardDto page(String key, String by, String start) {
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
