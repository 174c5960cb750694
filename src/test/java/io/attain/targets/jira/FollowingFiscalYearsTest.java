package io.attain.targets.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.FiscalRuleSet;
import io.attain.kernel.Caller;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.FiscalYears.Pattern;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.app.ChangingRules;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingFiscalYearsTest {

    private static final Caller LEADER = new Caller("mei", true, true);
    private static final FiscalYears WEEKS = new FiscalYears(1, Pattern.WEEKS_445, DayOfWeek.MONDAY, 12, false);

    private final SetClock clock = SetClock.at("2026-11-16T08:00:00Z", "UTC");
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final TargetSite site = new TargetSite(PROJECT, nodes, new InMemoryTenures(), versions, clock);
    private final KeepingTargets keeping = site.follow(change -> {});
    private final ChangingRules changing = new ChangingRules(
            site.rules,
            clock,
            List.of(new FollowingFiscalYears(nodes, site.rules, keeping, site.issues.manager, Runnable::run)));

    @BeforeEach
    void makeTargets() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "lily", TargetSite.revenue(1_000));
        site.issues.create(SALES_TARGET, 2, PROJECT, "tom", TargetSite.revenue(1_000));
        agree(2);
        clock.pass(Duration.ofDays(1));
    }

    @Test
    void whatIsNotAgreedFollowsOtherYearsAndWhatIsAgreedDoesNot() throws Refused {
        change(0, WEEKS);

        assertThat(node(1).years()).isEqualTo(WEEKS);
        assertThat(node(2).years()).isEqualTo(FiscalYears.CALENDAR);
    }

    @Test
    void whatIsAgreedKeepsItsYearsThroughEveryEditAndNight() throws Refused {
        change(0, WEEKS);

        site.issues.edit(2, SalesField.TARGET_AMOUNT, 2_000.0);
        assertThat(node(2).years()).isEqualTo(FiscalYears.CALENDAR);
        assertThat(node(2).amount()).isEqualTo(200_000);

        nodes.delete(List.of(2L)); // the read model is made anew
        keeping.follow(site.issues.manager.getIssueObject(2L));
        assertThat(node(2).years()).isEqualTo(FiscalYears.CALENDAR);
    }

    @Test
    void whatIsAgreedLaterKeepsTheYearsOfThen() throws Refused {
        change(0, WEEKS);
        clock.pass(Duration.ofDays(1));
        agree(1);
        clock.pass(Duration.ofDays(1));
        change(1, FiscalYears.CALENDAR);

        assertThat(node(1).years()).isEqualTo(WEEKS);
    }

    private void agree(long id) {
        versions.add(id, new Agreed(new Version(1, TargetFixture.START, 100_000), "mei", clock.now()));
        keeping.follow(site.issues.manager.getIssueObject(id));
    }

    private void change(int version, FiscalYears years) throws Refused {
        changing.change(LEADER, FiscalRuleSet.SET, PROJECT, version, RuleValues.of(FiscalRuleSet.SET, years));
    }

    private TargetNode node(long id) {
        return nodes.find(id).orElseThrow();
    }
}
