package io.attain.planning.agreement.app;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.attain.kernel.Direction;
import io.attain.kernel.jira.SalesField;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Edit;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.planning.agreement.app.AgreementRefused.Reason;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.jira.TargetSite;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Lily's share of 600.00, which was agreed, of Mei's target; Han leads the sales. */
class SettlingEditsTest {

    private final AgreementSite site = AgreementSite.proposed();
    private final EditedTargets edited = new EditedTargets(
            site.agreements,
            site.found,
            site.showing,
            site.awaiting.targets(),
            site.awaiting.forests(),
            site.nodes,
            site.rights);

    SettlingEditsTest() {
        site.accept("lily", 2, 60_000);
    }

    @Test
    void whatIsEditedPastAgreementIsListedForThoseWhoLeadIt() {
        assertThat(editedFor("han")).isEmpty();

        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 10.0);

        assertThat(editedFor("han")).containsExactly(2L);
        assertThat(editedFor("mei")).as("who owns the whole").containsExactly(2L);
        assertThat(editedFor("lily")).as("whose it is").isEmpty();
        ShownAgreement shown = edited.of("han").first().get(0);
        assertThat(shown.edits().all()).singleElement().satisfies(edit -> assertThat(edit.agreed())
                .isEqualTo(60_000L));
        assertThat(shown.edits().mayPropose()).isTrue();
        assertThat(shown.edits().mayPutBack()).isTrue();
    }

    @Test
    void whoOwnsTheWholeInAnotherProjectLeadsItToo() {
        site.site.issues.create(SALES_TARGET, 4, AgreementSite.PROJECT + 1, "tom", TargetSite.revenue(10));
        site.site.issues.link(1, 4);
        site.propose("han", 4);
        site.site.issues.edit(4, SalesField.TARGET_AMOUNT, 20.0);

        assertThat(editedFor("mei")).containsExactly(4L);
    }

    @Test
    void otherMonthWeightsOfAnAgreedOneAreListed() {
        site.site.issues.edit(2, SalesField.MONTH_WEIGHTS, "30/40/30");

        assertThat(editedFor("han")).containsExactly(2L);
    }

    @Test
    void anAssigneeWhomNobodyGaveItIsListedAndPutBack() {
        site.site.issues.assign("lily", 2, "tom");
        assertThat(editedFor("han")).containsExactly(2L);

        site.settling.putBack(site.caller("han"), 2, 60_000L, null);

        assertThat(editedFor("han")).isEmpty();
        assertThat(site.site.issues.find(2).getAssigneeId()).isEqualTo("lily");
    }

    @Test
    void whatNobodyMaySeeIsNotListed() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 10.0);
        site.site.hidden.add(2L);

        assertThat(editedFor("han")).isEmpty();
    }

    @Test
    void whatCountsIsPutBackFieldByField() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 10.0);
        site.site.issues.edit(2, SalesField.STRETCH_AMOUNT, 900.0);
        site.site.issues.edit(2, SalesField.PERIOD_START, LocalDate.of(2026, 11, 1));
        site.site.issues.edit(2, SalesField.REGION, "East China");
        site.site.issues.edit(2, SalesField.MONTH_WEIGHTS, "30/40/30");
        site.site.issues.edit(2, SalesField.DIRECTION, Direction.DOWN.optionName());

        assertThat(edited.of("han").first().get(0).edits().all()).hasSize(6);
        site.settling.putBack(site.caller("han"), 2, 1_000L, null);

        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
        assertThat(editedFor("han")).isEmpty();
        assertThat(site.amount(2)).isEqualTo(60_000);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldAndPutBack() {
        site.site.issues.edit(2, SalesField.PERIOD_START, LocalDate.of(2027, 11, 1));
        assertThat(editsOfTwo()).singleElement().satisfies(edit -> assertThat(edit.said())
                .isEqualTo(LocalDate.of(2027, 11, 1)));

        site.settling.putBack(site.caller("han"), 2, 60_000L, null);

        assertThat(editsOfTwo()).isEmpty();
    }

    @Test
    void whatSomebodyTookFromTheIssueIsPutBack() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, null);

        site.settling.putBack(site.caller("han"), 2, 60_000L, null);

        assertThat(editsOfTwo()).isEmpty();
    }

    @Test
    void anAgreedOneIsProposedAsItsIssueSays() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);

        site.settling.propose(site.caller("han"), 2, 70_000L, null);

        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
        assertThat(site.amount(2)).isEqualTo(70_000);
    }

    @Test
    void aProposedOneIsAskedForAnewOrAsBefore() {
        site.propose("han", 3);
        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 700.0);
        assertThat(editedFor("han")).containsExactly(3L);

        site.settling.putBack(site.caller("han"), 3, 70_000L, null);
        assertThat(site.standing(3)).isEqualTo(Standing.WAITING);
        assertThat(site.amount(3)).isEqualTo(40_000);

        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 700.0);
        site.settling.propose(site.caller("han"), 3, 70_000L, null);
        assertThat(site.standing(3)).isEqualTo(Standing.WAITING);
        assertThat(site.amount(3)).isEqualTo(70_000);
    }

    @Test
    void whoAsksForItOnceMoreTakesNobodysWordBack() {
        site.propose("han", 1);
        site.site.issues.edit(1, SalesField.TARGET_AMOUNT, 700.0);
        site.settling.propose(site.caller("han"), 1, 70_000L, null);
        site.accept("mei", 1, 70_000);

        refused(Reason.NOT_EDITED, () -> site.settling.propose(site.caller("han"), 1, 70_000L, null));

        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void whatIsPutBackIsAgreedIfAllHadAccepted() {
        site.propose("han", 1);
        site.accept("mei", 1, 100_000);
        site.site.issues.edit(1, SalesField.TARGET_AMOUNT, 700.0);
        site.accept("tom", 3, 40_000);

        site.settling.putBack(site.caller("han"), 1, 70_000L, null);

        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
    }

    @Test
    void onlyWhoLeadsTheSalesSettlesAndOnlyWhatTheySaw() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);

        for (String other : List.of("lily", "tom", "mei")) {
            refused(Reason.NOT_MANAGER, () -> site.settling.putBack(site.caller(other), 2, 70_000L, null));
            refused(Reason.NOT_MANAGER, () -> site.settling.propose(site.caller(other), 2, 70_000L, null));
        }
        refused(Reason.AMOUNT_CHANGED, () -> site.settling.putBack(site.caller("han"), 2, 10L, null));
        refused(Reason.FAULTY, () -> site.settling.propose(site.caller("han"), 2, null, null));
        assertThat(site.amount(2)).isEqualTo(70_000);
    }

    @Test
    void whatSaysWhatCountsIsNotSettled() {
        refused(Reason.NOT_EDITED, () -> site.settling.putBack(site.caller("han"), 2, 60_000L, null));
        refused(Reason.NOT_EDITED, () -> site.settling.propose(site.caller("han"), 2, 60_000L, null));
    }

    @Test
    void anAssigneeAloneIsNothingToAskTheOwnerFor() {
        site.site.issues.assign("lily", 2, "tom");

        assertThat(edited.of("han").first().get(0).edits().mayPropose()).isFalse();
        refused(Reason.NOT_EDITED, () -> site.settling.propose(site.caller("han"), 2, 60_000L, null));
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
    }

    @Test
    void whatJiraRefusesChangesNothing() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);
        site.edits.refusal = "No.";

        refused(Reason.JIRA, () -> site.settling.putBack(site.caller("han"), 2, 70_000L, null));
        assertThat(site.standing(2)).isEqualTo(Standing.CHANGED);
    }

    private List<Edit> editsOfTwo() {
        return site.showing.whole(site.caller("han"), 2).orElseThrow().edits().all();
    }

    private List<Long> editedFor(String person) {
        return edited.of(person).first().stream()
                .map(shown -> shown.target().node().issueId())
                .toList();
    }

    private static void refused(Reason reason, ThrowingCallable word) {
        assertThatExceptionOfType(AgreementRefused.class)
                .isThrownBy(word)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
