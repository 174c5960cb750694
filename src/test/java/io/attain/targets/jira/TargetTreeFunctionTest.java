package io.attain.targets.jira;

import static io.attain.kernel.jira.SalesIssueType.OPPORTUNITY;
import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.Jql;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target, one that is linked to it and has a share, and another target beside them. */
class TargetTreeFunctionTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final ApplicationUser lily = site.issues.person("lily");
    private final TargetTreeFunction function = new TargetTreeFunction(Forests.reading(nodes), site.search());

    @BeforeEach
    void makeTargets() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.create(SALES_TARGET, 2, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.link(1, 2);
        site.issues.createSubTask(TARGET_SHARE, 3, 2, "lily", TargetSite.revenue(1_000));
        site.issues.create(SALES_TARGET, 9, PROJECT, "tom", TargetSite.revenue(500));
    }

    @Test
    void findsATargetWithItsPartsAtAnyDepthByKeyOrById() {
        assertThat(Jql.find(function, lily, "SALES-1")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(Jql.find(function, lily, " SALES-2 ")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(Jql.find(function, lily, "2")).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void partsThatTheUserMayNotSeeAreNotFound() {
        site.hidden.addAll(List.of(1L, 3L));

        assertThat(Jql.find(function, lily, "SALES-1")).containsExactly(2L);
        assertThat(Jql.findUnguarded(function, lily, "SALES-1")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void whoIsNotLoggedInFindsNothing() {
        assertThat(Jql.find(function, null, "SALES-1")).isEmpty();
        assertThat(Jql.faults(function, null, "SALES-1")).containsExactly("attain.target.jql.noTarget SALES-1");
    }

    @Test
    void aTargetThatTheUserMayNotSeeIsToldLikeOneThatIsNotThere() {
        site.hidden.add(1L);

        assertThat(Jql.faults(function, lily, "SALES-1")).containsExactly("attain.target.jql.noTarget SALES-1");
        assertThat(Jql.faults(function, lily, "1")).containsExactly("attain.target.jql.noTarget 1");
        assertThat(Jql.faults(function, lily, "SALES-77")).containsExactly("attain.target.jql.noTarget SALES-77");
        assertThat(Jql.faults(function, lily, "77")).containsExactly("attain.target.jql.noTarget 77");
    }

    @Test
    void anIssueThatIsNoTargetIsToldAndFindsNothing() {
        site.issues.create(OPPORTUNITY, 8, PROJECT, "lily", Map.of());

        assertThat(Jql.faults(function, lily, "SALES-8")).containsExactly("attain.target.jql.noTarget SALES-8");
        assertThat(Jql.find(function, lily, "SALES-8")).isEmpty();
        assertThat(Jql.find(function, lily, "nothing of the kind")).isEmpty();
    }

    @Test
    void takesOneTargetNoMoreAndNoLess() {
        assertThat(Jql.faults(function, lily, "SALES-1")).isEmpty();
        assertThat(Jql.faults(function, lily)).containsExactly("attain.target.jql.oneArgument targets");
        assertThat(Jql.faults(function, lily, "SALES-1", "SALES-9"))
                .containsExactly("attain.target.jql.oneArgument targets");
    }

    @Test
    void withoutItsTargetItFindsNothingAlsoWhereNobodyChecksFirst() {
        assertThat(Jql.find(function, lily)).isEmpty();
    }

    @Test
    void aSharedFilterDoesNotTellTheKeyToWhomMayNotKnowIt() {
        site.hidden.add(1L);

        assertThat(shown(lily, "SALES-1")).containsExactly("1");
        assertThat(shown(null, "SALES-9")).containsExactly("9");
        assertThat(shown(lily, "SALES-9")).containsExactly("SALES-9");
        assertThat(shown(lily, "SALES-77")).containsExactly("SALES-77");
        assertThat(shown(lily)).isEmpty();
    }

    private List<String> shown(ApplicationUser user, String... arguments) {
        return function.sanitiseOperand(user, Jql.operand(arguments)).getArgs();
    }
}
