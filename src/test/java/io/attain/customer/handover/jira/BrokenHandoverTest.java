package io.attain.customer.handover.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.atlassian.jira.issue.IssueManager;
import io.attain.Proxies;
import io.attain.SellingTeam;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Handover.State;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.Sharing;
import io.attain.customer.handover.app.PlanningHandovers;
import io.attain.customer.handover.app.PlanningHandovers.Plan;
import io.attain.customer.handover.app.PlanningHandovers.Proposal;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Rights;
import io.attain.kernel.run.WritingRefused;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The database goes away while what Lily has passes to Tom. */
class BrokenHandoverTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam().having("opportunities", SellingTeam.WIN);

    private final RunningHandovers running = team.plugin.component(RunningHandovers.class);
    private final String lily = team.lily.getKey();
    private final String tom = team.colleague("tom").getKey();
    private final long project = team.project.getId();

    private Caller zhou() {
        return team.plugin
                .component(Rights.class)
                .in(project, team.zhou.getKey())
                .orElseThrow();
    }

    private Throwable begin(Predicate<String> breaks) {
        HandoverBook breaking = breaking(breaks);
        HandingOver real = running.handing();
        HandingOver handing = new HandingOver(
                real.giving(), real.issues(), real.people(), real.proof(), real.dated(), breaking, real.texts());
        RunningHandovers broken = new RunningHandovers(
                running.planning(),
                handing,
                running.dated(),
                running.book(),
                running.writings(),
                running.texts(),
                running.today());
        return catchThrowable(() -> team.plugin.as(team.zhou, () -> broken.begin(zhou(), project, plan())));
    }

    private Plan plan() {
        try {
            Sharing toTom = new Sharing(Map.of(), List.of(), tom);
            PlanningHandovers planning = running.planning();
            return planning.plan(
                    zhou(), project, new Proposal(lily, running.today().of(team.zhou.getKey()), toTom));
        } catch (Refused e) {
            throw new AssertionError(e);
        }
    }

    private HandoverBook breaking(Predicate<String> breaks) {
        return Proxies.of(HandoverBook.class, (proxy, method, arguments) -> {
            if (breaks.test(method.getName())) {
                throw new IllegalStateException("The database is away");
            }
            return Proxies.call(running.book(), method, arguments);
        });
    }

    private String owner() {
        long id = team.issue("First").getId();
        return team.plugin.jira.service(IssueManager.class).getIssueObject(id).getAssigneeId();
    }

    @Test
    void whatHasPassedIsToldToGoOnAndDoes() {
        Throwable told = begin("change"::equals);

        assertThat(told).isInstanceOf(WritingRefused.class).hasMessageContaining("The rest follows by itself");
        assertThat(owner()).isEqualTo(tom);
        Handover kept = running.book().of(project, 1).get(0);
        assertThat(kept.state()).isEqualTo(State.UNDER_WAY);
        assertThat(kept.trouble()).contains("The rest follows by itself");

        assertThat(running.goOn(project)).isEqualTo(1);
        assertThat(running.book().of(project, 1).get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatFailsBeforeAnythingPassesIsForgotten() {
        Throwable told = begin("keep"::equals);

        assertThat(told).isInstanceOf(IllegalStateException.class);
        assertThat(owner()).isEqualTo(lily);
        assertThat(running.book().of(project, 1)).isEmpty();
        assertThat(running.goOn(project)).isZero();
    }
}
