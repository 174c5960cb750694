package io.attain.planning.decomposition.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteEdits;
import io.attain.kernel.jira.WriteRefused;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Levels;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import io.attain.targets.jira.TargetSite;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's share of 600.00, which Mei is shown and gives 300.00, while others talk about it. */
class ShareIssuesTest {

    private final InMemoryVersions versions = new InMemoryVersions();
    private final TargetSite site = new TargetSite(
            PROJECT,
            new InMemoryTargetNodes(),
            new InMemoryTenures(),
            versions,
            SetClock.noonOf(LocalDate.of(2026, 11, 16)));
    private final SiteEdits edits = new SiteEdits(site.sales, site.issues);
    private final ShareIssues shares = SharesOnSite.of(site, edits);
    private final ApplicationUser mei = site.issues.person("mei");
    private TargetNode shown;

    @BeforeEach
    void makeShare() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.createSubTask(TARGET_SHARE, 2, 1, "lily", TargetSite.revenue(600));
        shown = now();
    }

    @Test
    void aPartAsItWasShownGetsItsAmount() throws WriteRefused {
        update().write();

        assertThat(now().amount()).isEqualTo(30_000);
        assertThat(site.locks.isFree()).isTrue();
    }

    @Test
    void anAmountThatSomebodyElseGaveItMeanwhileIsNotWrittenOver() throws WriteRefused {
        Checked update = update();
        site.locks.meanwhile = () -> site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);

        refused(update);
        assertThat(now().amount()).isEqualTo(70_000);
    }

    @Test
    void whatWasAgreedMeanwhileStays() throws WriteRefused {
        Checked update = update();
        site.locks.meanwhile =
                () -> versions.add(2, new Agreed(new Version(1, TargetFixture.START, 60_000), "lily", Instant.EPOCH));

        refused(update);
        assertThat(now().amount()).isEqualTo(60_000);
    }

    @Test
    void takingBackLeavesWhatSomebodyElseGaveItMeanwhile() throws WriteRefused {
        update().write();
        site.locks.meanwhile = () -> site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);

        assertThatThrownBy(() -> shares.restore(mei, shown, Unit.MONEY.amount(30_000)))
                .isInstanceOf(WriteRefused.class);
        assertThat(now().amount()).isEqualTo(70_000);
    }

    @Test
    void whatWasProposedMeanwhileIsNotDeleted() throws WriteRefused {
        Checked removal = shares.checkDelete(mei, shown);
        site.locks.meanwhile = () -> site.issues.enter(2, SalesStatus.PROPOSED);

        refused(removal);
        assertThat(site.issues.find(2)).isNotNull();
    }

    @Test
    void aDraftIsDeleted() throws WriteRefused {
        shares.checkDelete(mei, shown).write();

        assertThat(site.issues.find(2)).isNull();
    }

    private Checked update() throws WriteRefused {
        return shares.checkUpdate(mei, shown, Unit.MONEY.amount(30_000), Levels.NONE);
    }

    private void refused(Checked writing) {
        assertThatThrownBy(writing::write)
                .isInstanceOf(WriteRefused.class)
                .hasMessage("attain.target.changedMeanwhile");
        assertThat(site.locks.isFree()).isTrue();
    }

    private TargetNode now() {
        return site.targets.read(site.issues.find(2)).orElseThrow();
    }
}
