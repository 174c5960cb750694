package io.attain.activity.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.activity.Conversion;
import io.attain.activity.Conversion.Peak;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SiteEdits;
import io.attain.kernel.jira.SiteIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.jira.TargetSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 1,000.00 with a share of 600.00 of Lily's, on a Monday with seven weeks of the quarter left. */
class WritingKeyActionsTest {

    private static final String BY_PLAYBOOK = "Per week (as of Nov 16, 2026): calls 10, visits 3, needs analyses 1";
    private static final String OWN = "Ring all of last year's customers first";

    /** Five wins of 60.00 each from ten reports: what is missing takes 20 reports. */
    private static final Conversion SEASONED = new Conversion(
            5, 30_000, 5, Map.of(Metric.NEEDS_REPORTS, 10L), Map.of(Metric.NEEDS_REPORTS, new Peak(2, 5)));

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final SiteEdits edits = new SiteEdits(site.sales, site.issues);
    private final KeyActionsOnSite keyActions = new KeyActionsOnSite(site, nodes, edits);
    private final KeyActionWatcher watcher = new KeyActionWatcher(keyActions.writing, keyActions.book);

    @BeforeEach
    void aTargetAndAShare() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.createSubTask(TARGET_SHARE, 2, 1, "lily", TargetSite.revenue(600));
    }

    @Test
    void writesInJirasLanguageAsTheProjectsLeadFromWhichDayItsFiguresAre() {
        changed();
        assertThat(field()).isEqualTo(BY_PLAYBOOK);
        assertThat(edits.done).containsExactly(SiteIssues.LEADER + " 2");

        keyActions.language = Locale.SIMPLIFIED_CHINESE;
        night();
        assertThat(field()).isEqualTo("每周（2026年11月16日测算）：电话 10 次、拜访 3 次、需求报告 1 次");
    }

    @Test
    void figuresThatStayAreNotWrittenAgainOnAnotherDay() {
        changed();
        keyActions.today = keyActions.today.plusDays(1);
        changed();
        assertThat(night()).isZero();
        assertThat(edits.done).hasSize(1);
        assertThat(field()).isEqualTo(BY_PLAYBOOK);
    }

    @Test
    void newFiguresAreWrittenWithTheirDay() {
        changed();
        keyActions.today = keyActions.today.plusDays(1);
        site.issues.edit(2, SalesField.TARGET_AMOUNT, 0.0);

        assertThat(night()).isOne();
        assertThat(field()).isEqualTo("Target reached");
        site.issues.edit(2, SalesField.TARGET_AMOUNT, 600.0);
        assertThat(night()).isOne();
        assertThat(field()).startsWith("Per week (as of Nov 17, 2026): calls 10");
    }

    @Test
    void aPersonsOwnWordsStayWhateverHappens() throws WriteRefused {
        changed();
        say(OWN);
        keyActions.past("lily", SEASONED);

        changed();
        assertThat(night()).isZero();
        keyActions.today = keyActions.today.plusDays(1);
        assertThat(night()).isZero();
        assertThat(field()).isEqualTo(OWN);

        keyActions.writing.write(site.issues.person("mei"), site.issues.find(2));
        assertThat(field()).as("Recalculate").startsWith("Per week (as of Nov 17, 2026): calls 31");
        assertThat(edits.done).containsExactly(SiteIssues.LEADER + " 2", "mei 2");
    }

    @Test
    void whatSomebodyWroteBeforeUsIsTheirs() {
        say(OWN);

        changed();
        night();
        assertThat(field()).isEqualTo(OWN);
        assertThat(edits.done).isEmpty();
    }

    @Test
    void wordsThatLookLikeOursAreTheirWritersOnceOursAreKnown() {
        keyActions.older.catchUp(PROJECT);
        say("Per week: calls 40");

        changed();
        keyActions.older.catchUp(PROJECT);
        night();
        assertThat(field()).isEqualTo("Per week: calls 40");
    }

    @Test
    void aFieldThatSomebodyEmptiedStaysEmptyUntilAsked() throws WriteRefused {
        changed();
        say(null);

        changed();
        night();
        assertThat(field()).isNull();
        keyActions.writing.write(site.issues.person("mei"), site.issues.find(2));
        assertThat(field()).isEqualTo(BY_PLAYBOOK);
    }

    @Test
    void aTargetThatIsSplitLosesOursAndKeepsAPersons() {
        changed();
        site.issues.create(SALES_TARGET, 4, PROJECT, "tom", TargetSite.revenue(300));
        watcher.changed(List.of(nodes.find(4).orElseThrow()));
        assertThat(field(4)).isEqualTo(BY_PLAYBOOK);

        site.issues.createSubTask(TARGET_SHARE, 5, 4, "tom", TargetSite.revenue(300));
        watcher.changed(List.of(nodes.find(5).orElseThrow()));
        assertThat(field(4)).isNull();
        assertThat(field(5)).isEqualTo(BY_PLAYBOOK);
        assertThat(keyActions.book.of(List.of(4L))).isEmpty();

        site.issues.edit(4, SalesField.KEY_ACTIONS, OWN);
        assertThat(night()).isZero();
        assertThat(field(4)).isEqualTo(OWN);
    }

    @Test
    void whatWasNotTakenBackWhenATargetWasSplitIsSoAtNight() {
        site.issues.create(SALES_TARGET, 4, PROJECT, "tom", TargetSite.revenue(300));
        night();
        site.issues.createSubTask(TARGET_SHARE, 5, 4, "tom", TargetSite.revenue(300));

        assertThat(night()).as("one taken back, one written").isEqualTo(2);
        assertThat(field(4)).isNull();
        assertThat(night()).isZero();
    }

    @Test
    void ownWordsThatAreTakenBackAreOursAgain() {
        changed();
        say(OWN);
        say(BY_PLAYBOOK);
        keyActions.past("lily", SEASONED);

        assertThat(night()).isOne();
        assertThat(field()).contains("needs analyses");
        assertThat(field()).isNotEqualTo(BY_PLAYBOOK);
    }

    @Test
    void whatAnOlderVersionWroteIsKnownByItsFormAndWrittenAnew() {
        for (String old : List.of(
                "Per week: calls 1,076, visits 8, needs analyses 2",
                "每周电话 76 次、拜访 8 次、需求报告 2 次",
                "Target reached",
                "已达成目标")) {
            KeyActionsOnSite upgraded = new KeyActionsOnSite(site, nodes, edits);
            say(old);

            upgraded.older.catchUp(PROJECT);
            assertThat(field()).as(old).isEqualTo(BY_PLAYBOOK);
        }
    }

    @Test
    void whatAnOlderVersionDidNotWriteStays() {
        for (String own : List.of(OWN, "Per week: ring Mr Li", "每周拜访 3 家老客户", "每周例会前跟进重点客户")) {
            KeyActionsOnSite upgraded = new KeyActionsOnSite(site, nodes, edits);
            say(own);

            upgraded.older.catchUp(PROJECT);
            assertThat(upgraded.writing.writeAll(PROJECT)).isZero();
            assertThat(field()).isEqualTo(own);
        }
    }

    @Test
    void anIssueThatIsGoneIsForgottenAndOneThatIsMovedIsNot() {
        changed();
        site.issues.move(1, PROJECT + 1);
        watcher.changed(new IssueChanged(site.issues.find(2), What.MOVED));
        say(OWN);
        keyActions.writing.writeAll(PROJECT + 1);
        assertThat(field()).isEqualTo(OWN);

        watcher.changed(new IssueChanged(site.issues.find(2), What.DELETED));
        assertThat(keyActions.book.of(List.of(2L))).isEmpty();
    }

    @Test
    void underAWeekIsToldUntilTheEndAndWhatIsOutOfReachWithTheOwnersBest() {
        keyActions.past("lily", SEASONED);
        changed();
        assertThat(field()).endsWith("needs analyses 3");
        keyActions.today = LocalDate.of(2026, 12, 21);
        night();
        assertThat(field()).endsWith("needs analyses 12 (best week so far: 5)");
        keyActions.today = LocalDate.of(2026, 12, 31);
        night();
        assertThat(field())
                .isEqualTo("Until Dec 31, 2026 (as of Dec 31, 2026): calls 200, visits 60,"
                        + " needs analyses 20 (best day so far: 2)");
        keyActions.language = Locale.SIMPLIFIED_CHINESE;
        night();
        assertThat(field()).isEqualTo("截至2026年12月31日（2026年12月31日测算）：电话 200 次、拜访 60 次、需求报告 20 次（以往单日最多 2 次）");
    }

    @Test
    void whatJiraRefusesIsLeftAndTriedAgain() {
        edits.refusal = "closed";
        assertThat(night()).isZero();
        assertThat(field()).isNull();

        edits.refusal = null;
        assertThat(night()).isOne();
        assertThat(field()).isEqualTo(BY_PLAYBOOK);
    }

    @Test
    void whatWasWrittenAndNotNotedIsKnownAgain() {
        changed();
        keyActions.book.forget(2);

        assertThat(night()).isZero();
        keyActions.past("lily", SEASONED);
        assertThat(night()).isOne();
    }

    @Test
    void whateverAServerWroteWhenItDiedIsNobodysOwnWords() {
        site.issues.createSubTask(TARGET_SHARE, 3, 1, "lily", TargetSite.revenue(600));
        keyActions.book.dying = true;
        assertThatThrownBy(this::night).hasMessage("The server dies");
        assertThat(edits.done).as("one after the other").hasSize(2);
        keyActions.book.dying = false;

        keyActions.today = keyActions.today.plusDays(1);
        assertThat(night()).as("figures that stay").isZero();
        keyActions.past("lily", SEASONED);
        assertThat(night()).isEqualTo(2);
    }

    @Test
    void whatAServerWasAboutToWriteWhenItDiedLeavesTheFormerTextOurs() {
        changed();
        keyActions.past("lily", SEASONED);
        edits.refusal = "dying";
        assertThat(night()).isZero();
        edits.refusal = null;

        keyActions.today = keyActions.today.plusDays(1);
        assertThat(night()).isOne();
        assertThat(field()).startsWith("Per week (as of Nov 17, 2026): calls 31");
    }

    private void changed() {
        watcher.changed(List.of(nodes.find(2).orElseThrow()));
    }

    private int night() {
        return keyActions.writing.writeAll(PROJECT);
    }

    private void say(@Nullable String words) {
        site.issues.edit(2, SalesField.KEY_ACTIONS, words);
    }

    private @Nullable String field() {
        return field(2);
    }

    private @Nullable String field(long id) {
        return (String) site.issues.find(id).getCustomFieldValue(site.sales.customField(SalesField.KEY_ACTIONS));
    }
}
