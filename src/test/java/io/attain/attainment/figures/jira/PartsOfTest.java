package io.attain.attainment.figures.jira;

import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.Jql;
import io.attain.results.Source;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Posting;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.jira.TargetsInMemory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 6,600 with a share of Lily's, on track, one of Tom's, at risk, and a draft; 32 of 66 days are over. */
class PartsOfTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final ApplicationUser lily = site.issues.person("lily");
    private final PartsOf function = new PartsOf(
            TargetsInMemory.figures(nodes, ledger, new InMemoryRuleBook()),
            site.phases,
            SetClock.noonOf(LocalDate.of(2026, 11, 16)),
            Forests.reading(nodes),
            site.search());

    @BeforeEach
    void makeTargets() {
        site.parted(PROJECT, 6_600, 3_300, 2_300);
        site.issues.createSubTask(TARGET_SHARE, 4, 1, "tom", TargetSite.revenue(1_000));
        ledger.replace(
                Source.OPPORTUNITY,
                2,
                List.of(new Posting(Source.OPPORTUNITY, 2, 2, 1, PROJECT, "lily", START, 3_000_00)));
    }

    @Test
    void findsThePartsThatATargetIsMadeOf() {
        assertThat(Jql.find(function, lily, "SALES-1")).containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(Jql.find(function, lily, "SALES-2")).isEmpty();
    }

    @Test
    void findsThoseThatThePanelCounts() {
        assertThat(Jql.find(function, lily, "SALES-1", "onTrack")).containsExactly(2L);
        assertThat(Jql.find(function, lily, "SALES-1", "atRisk")).containsExactly(3L);
        assertThat(Jql.find(function, lily, "SALES-1", "notAgreed")).containsExactly(4L);
        assertThat(Jql.find(function, lily, "SALES-1", "behind")).isEmpty();
    }

    @Test
    void partsThatTheUserMayNotSeeAreNotFound() {
        site.hidden.add(3L);

        assertThat(Jql.find(function, lily, "SALES-1")).containsExactlyInAnyOrder(2L, 4L);
        assertThat(Jql.findUnguarded(function, lily, "SALES-1", "atRisk")).containsExactly(3L);
    }

    @Test
    void otherArgumentsAreRefusedWithAMessage() {
        assertThat(Jql.faults(function, lily, "SALES-1", "atRisk")).isEmpty();
        assertThat(Jql.faults(function, lily)).containsExactly("attain.target.partsOf.usage targets");
        assertThat(Jql.faults(function, lily, "SALES-1", "soon"))
                .containsExactly("attain.target.partsOf.usage targets");
        assertThat(Jql.faults(function, lily, "SALES-77")).containsExactly("attain.target.jql.noTarget SALES-77");
    }

    @Test
    void aSharedFilterDoesNotTellTheKeyToWhomMayNotKnowIt() {
        site.hidden.add(1L);

        assertThat(function.sanitiseOperand(lily, Jql.operand("SALES-1", "atRisk"))
                        .getArgs())
                .containsExactly("1", "atRisk");
    }
}
