package io.attain.attainment.tenure.app;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Fault;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import io.attain.targets.jira.FollowedTargets;
import io.attain.targets.jira.TargetSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's target; Han, who leads the sales, corrects that Tom held it until the 9th of October. */
class CorrectingTenureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Tenure CORRECTED = Tenure.of("tom").handedTo("lily", START.plusDays(9));

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryTenures tenures = new InMemoryTenures();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final SetClock clock = SetClock.noonOf(TODAY);
    private final TargetSite site = new TargetSite(PROJECT, nodes, tenures, versions, clock);
    private final InMemoryRights rights = new InMemoryRights();
    private final CorrectingTenure correcting = new CorrectingTenure(
            new FollowedTargets(site.trees, site.follow(change -> {}), site.issues.manager),
            tenures,
            new InMemoryCalendars(),
            rights,
            site.turns,
            clock);

    @BeforeEach
    void makeTarget() {
        rights.leaders.add("han");
        site.issues.create(SALES_TARGET, 1, PROJECT, "lily", TargetSite.revenue(1_000));
    }

    @Test
    void whatIsCorrectedIsKeptAndFollowed() throws Refused {
        correct("han", CORRECTED);

        assertThat(tenures.find(1)).contains(CORRECTED);
        assertThat(nodes.find(1).map(TargetNode::tenure)).contains(CORRECTED);
    }

    @Test
    void onlyWhoeverLeadsTheSalesCorrects() {
        refused(Why.NOT_ALLOWED, "lily", CORRECTED, "attain.kernel.onlyManagers");
    }

    @Test
    void whoMayNotSeeTheTargetIsNotToldOfIt() {
        rights.hidden.add(1L);

        refused(Why.NOT_FOUND, "han", CORRECTED, "attain.target.incomplete");
    }

    @Test
    void everythingThatCannotHaveBeenIsToldAtOnce() {
        rights.gone.add("ann");

        refused(
                Why.FAULTY,
                "han",
                Tenure.of("ann").handedTo("tom", TODAY.plusDays(1)),
                "attain.target.decompose.fault.owner",
                "attain.target.tenure.fault.future",
                "attain.target.tenure.fault.otherownernow");
    }

    @Test
    void whoIsGivenTheTargetMeanwhileKeepsIt() {
        site.locks.meanwhile = () -> site.issues.assign(1, "mei");

        refused(Why.FAULTY, "han", CORRECTED, "attain.target.tenure.fault.otherownernow");

        assertThat(nodes.find(1).map(TargetNode::tenure))
                .contains(Tenure.of("lily").handedTo("mei", TODAY));
    }

    @Test
    void whatIsGoneMeanwhileIsNotCorrected() {
        site.locks.meanwhile = () -> site.issues.delete(1);

        refused(Why.NOT_FOUND, "han", CORRECTED, "attain.target.incomplete");
    }

    @Test
    void whoLeadsTheSalesLetsAnAgreedTargetPassToWhomSomebodyElseAssignedIt() throws Refused {
        correct("han", Tenure.of("lily"));
        versions.add(1, new Agreed(new Version(1, START, 1_000), "lily", Instant.EPOCH));
        site.issues.assign("lily", 1, "tom");
        assertThat(nodes.find(1).map(TargetNode::ownerKey)).contains("lily");
        assertThatThrownBy(() -> correcting.confirm(rights.caller("tom"), 1, "SALES-1"))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NOT_ALLOWED));

        correcting.confirm(rights.caller("han"), 1, "SALES-1");

        assertThat(nodes.find(1).map(TargetNode::tenure))
                .contains(Tenure.of("lily").handedTo("tom", TODAY));
    }

    private void correct(String who, Tenure corrected) throws Refused {
        correcting.correct(rights.caller(who), 1, "SALES-1", corrected, null);
    }

    private void refused(Why why, String who, Tenure corrected, String... messages) {
        assertThatThrownBy(() -> correct(who, corrected)).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.why()).isEqualTo(why);
            assertThat(refusal.faults()).extracting(Fault::messageKey).containsExactly(messages);
        });
        assertThat(tenures.find(1)).isNotEqualTo(Optional.of(corrected));
        assertThat(site.locks.isFree()).isTrue();
    }
}
