package io.attain.targets.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SiteIssues;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.TargetFixture;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's target, which is passed on today while others note or correct who held it. */
class HandoversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryTenures tenures = new InMemoryTenures();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final TargetSite site = new TargetSite(PROJECT, nodes, tenures, versions, SetClock.noonOf(TODAY));

    @BeforeEach
    void makeTarget() {
        site.follow(change -> {});
        site.issues.create(SALES_TARGET, 1, PROJECT, "lily", TargetSite.revenue(1_000));
    }

    @Test
    void whatWasCorrectedWhileTheHandoverWaitedStays() {
        LocalDate october = TargetFixture.START.plusDays(9);
        Tenure corrected = Tenure.of("tom").handedTo("lily", october);
        site.locks.meanwhile = () -> tenures.save(1, corrected);

        site.issues.assign(1, "mei");

        assertThat(tenures.find(1)).contains(corrected.handedTo("mei", TODAY));
    }

    @Test
    void anEventThatIsLateNotesWhoseItIsNowAndNotWhoseItWas() {
        site.locks.meanwhile = () -> site.issues.assign(1, "tom");

        site.issues.assign(1, "mei");

        assertThat(tenures.find(1)).contains(Tenure.of("lily").handedTo("tom", TODAY));
        assertThat(site.locks.isFree()).isTrue();
    }

    @Test
    void onceAgreedATargetPassesToWhomThoseGiveItWhoLeadItOnly() {
        agree();
        site.issues.assign("lily", 1, "tom");
        assertThat(tenures.find(1)).as("by its owner").isEmpty();
        assertThat(site.trees.read(site.issues.find(1)).orElseThrow().ownerKey())
                .isEqualTo("lily");

        site.issues.assign(SiteIssues.LEADER, 1, "mei");
        assertThat(tenures.find(1)).contains(Tenure.of("lily").handedTo("mei", TODAY));
    }

    @Test
    void whoHoldsTheWholeHandsItsPartsOver() {
        site.issues.create(SALES_TARGET, 2, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.link(2, 1);
        agree();

        site.issues.assign("mei", 1, "tom");

        assertThat(tenures.find(1)).contains(Tenure.of("lily").handedTo("tom", TODAY));
    }

    @Test
    void whoLeadsByAnUnagreedAssignmentDoesNotMakeATargetTheirTeams() {
        agree();
        site.leaders.add("han");

        site.issues.assign("lily", 1, "han");

        assertThat(site.trees.read(site.issues.find(1)).orElseThrow().led()).isFalse();
    }

    private void agree() {
        versions.add(1, new Agreed(new Version(1, TargetFixture.START, 1_000), "lily", Instant.EPOCH));
    }
}
