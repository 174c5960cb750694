package io.attain.customer.pool.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.jira.GivingOwners;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.app.PassingOn;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Changes the assignees of customers. What is said of one is kept before it passes: the number of the word lets one of all who
 * say the next, and only that one touches the issue. Where it cannot pass then, one more word takes it back.
 */
@Component
public record JiraPassingOn(GivingOwners giving, PoolBook book, JiraPeople people, Today today) implements PassingOn {

    @Override
    public void pass(String by, long projectId, List<Passed> all) throws Refused {
        ApplicationUser user =
                people.find(by).orElseThrow(() -> Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales"));
        say(projectId, all);
        List<Passing> passings = all.stream()
                .filter(each -> !Objects.equals(each.from(), each.to()))
                .map(each -> new Passing(
                        each.customerId(),
                        each.key(),
                        Objects.requireNonNullElse(each.from(), ""),
                        Objects.requireNonNullElse(each.to(), "")))
                .toList();
        try {
            giving.give(user, passings, Beside.NOTHING, WritingProgress.NONE);
        } catch (WritingRefused e) {
            takeBack(projectId, all);
            throw Refused.of(
                    Why.IN_THE_WAY,
                    e.problems().stream()
                            .map(problem -> Fault.of(null, "attain.pool.fault.jira", problem.message()))
                            .toList());
        } catch (RuntimeException e) {
            takeBack(projectId, all);
            throw e;
        }
    }

    private void say(long projectId, List<Passed> all) throws Refused {
        List<Passed> said = new ArrayList<>();
        for (Passed each : all) {
            if (!book.add(projectId, each.customerId(), each.word())) {
                takeBack(projectId, said);
                throw Refused.because(Why.IN_THE_WAY, "attain.pool.overtaken", each.key());
            }
            said.add(each);
        }
    }

    private void takeBack(long projectId, List<Passed> said) {
        said.forEach(each -> book.add(projectId, each.customerId(), each.word().takenBack(today.now())));
    }
}
