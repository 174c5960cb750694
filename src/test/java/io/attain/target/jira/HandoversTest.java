package io.attain.target.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.target.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.SetClock;
import io.attain.target.InMemoryTargetNodes;
import io.attain.target.InMemoryTenures;
import io.attain.target.InMemoryVersions;
import io.attain.target.TargetFixture;
import io.attain.target.Tenure;
import io.attain.target.ledger.InMemoryLedger;
import io.attain.target.ledger.jira.Reposting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's target, which is passed on today while others note or correct who held it. */
class HandoversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryTenures tenures = new InMemoryTenures();
    private final TargetSite site =
            new TargetSite(PROJECT, nodes, tenures, new InMemoryVersions(), SetClock.noonOf(TODAY));

    @BeforeEach
    void makeTarget() {
        site.follow(new Reposting(nodes, new InMemoryLedger(), List.of()));
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
}
