package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.jira.SalesField;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Agreement.Stands;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.TreeStep;
import io.attain.planning.agreement.app.AgreementRefused.Reason;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Mei's target of 1,000.00 with shares of 600.00 for Lily and 400.00 for Tom, all drafts; Han leads the sales. */
class AskingOwnersTest {

    private static final List<String> PEOPLE = List.of("lily", "tom", "mei", "han");

    private final AgreementSite site = drafts();

    private static AgreementSite drafts() {
        AgreementSite site = new AgreementSite();
        site.makeTargets();
        return site;
    }

    @Test
    void anOwnerWhoEditsWhatIsProposedDoesNotAcceptIt() {
        site.propose("mei", 2);
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 1.0);

        refused(Reason.NOT_ASKED, () -> site.accept("lily", 2, 100));
        refused(Reason.NOT_ASKED, () -> site.counter("lily", 2, 100, 50));
        assertThat(site.standing(2)).isEqualTo(Standing.CHANGED);
        assertThat(site.mayAgree(2)).isFalse();
        assertThat(site.agreed(2)).isEmpty();
    }

    @Test
    void whatWasChangedIsAskedForByWhoLeadsIt() {
        site.propose("mei", 2);
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 1.0);
        site.askAgain("mei", 2, 100, 60_000, null);

        site.accept("lily", 2, 60_000);
        assertThat(site.agreed(2)).extracting(Version::amount).containsExactly(60_000L);
    }

    @Test
    void aRootOfOnesOwnNeedsASuperior() {
        site.propose("mei", 1);

        assertThat(site.standing(1)).isEqualTo(Standing.COUNTERED);
        refused(Reason.OWN_PROPOSAL, () -> site.accept("mei", 1, 100_000));
        refused(Reason.OWN_TARGET, () -> site.take("mei", 1, 100_000, 100_000));

        site.take("han", 1, 100_000, 100_000);
        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void whoGivesThemselvesWhatTheyAskedOthersForDoesNotAcceptIt() {
        site.propose("mei", 2);
        site.site.issues.assign(2, "mei");

        refused(Reason.OWN_PROPOSAL, () -> site.accept("mei", 2, 60_000));
    }

    @Test
    void anOwnersOtherAmountIsStillAProposal() {
        site.propose("lily", 2);
        site.counter("lily", 2, 60_000, 50_000);
        site.take("han", 2, 60_000, 50_000);

        assertThat(site.agreed(2)).extracting(Version::amount).containsExactly(50_000L);
    }

    /**
     * Whatever is edited, said, sent back and handed over, and by whom: what is agreed, with all that the target asks for, was
     * asked for by one person and accepted by another who held the target, and it is what counts.
     */
    @Property(tries = 500)
    void whatIsAgreedIsWhatCounts(@ForAll("happenings") List<Happening> happenings) {
        AgreementSite site = drafts();
        Set<Stands> settled = new HashSet<>();
        for (Happening each : happenings) {
            String owner = site.nodes.find(2).map(TargetNode::ownerKey).orElseThrow();
            int said = site.answers.of(2).size();
            site.tries(() -> each.happen(site));
            site.answers.of(2).stream()
                    .skip(said)
                    .filter(word -> isSettling(site, word, owner))
                    .forEach(word -> settled.add(new Stands(word.value(), Objects.requireNonNull(word.terms()))));
            mustCountWhatIsAgreed(site, settled);
        }
    }

    private static boolean isSettling(AgreementSite site, Answer word, String owner) {
        boolean accepted = word.kind() == Answer.Kind.ACCEPTED && word.by().equals(owner);
        boolean taken = word.kind() == Answer.Kind.TAKEN && !word.by().equals(owner);
        String asker = asker(site, word);
        return taken || (accepted && !owner.equals(asker));
    }

    /** Who asked for what a word is about; its own speaker if nobody else did. */
    private static String asker(AgreementSite site, Answer word) {
        return site.answers.of(2).stream()
                .filter(each -> each.number() < word.number()
                        && each.value() == word.value()
                        && Objects.equals(each.terms(), word.terms())
                        && each.kind() != Answer.Kind.ACCEPTED)
                .reduce((first, second) -> second)
                .map(Answer::by)
                .orElse(word.by());
    }

    private static void mustCountWhatIsAgreed(AgreementSite site, Set<Stands> settled) {
        List<Version> agreed = site.versions.of(2);
        assertThat(agreed).map(AskingOwnersTest::stands).isSubsetOf(settled);
        if (!agreed.isEmpty()) {
            TargetNode counted = site.nodes.find(2).orElseThrow();
            Version inForce = agreed.stream()
                    .filter(version -> !version.effective().isAfter(site.day))
                    .reduce((first, second) -> second)
                    .orElse(agreed.get(0));
            assertThat(counted.goal().inForce(site.day).map(AskingOwnersTest::stands))
                    .contains(stands(inForce));
            assertThat(counted.amountOn(site.day)).isEqualTo(inForce.amount());
        }
    }

    private static Stands stands(Version version) {
        return new Stands(version.amount(), Objects.requireNonNull(version.terms()));
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<String> who = Arbitraries.of(PEOPLE);
        Arbitrary<Long> amounts = Arbitraries.of(100L, 200L, 300L);
        Arbitrary<Happening> happening =
                Combinators.combine(Arbitraries.of(What.values()), who, amounts).as(Happening::new);
        return happening.list().ofMinSize(4).ofMaxSize(25);
    }

    private enum What {
        PROPOSE,
        EDIT,
        EDIT_STRETCH,
        HAND_OVER,
        ACCEPT,
        COUNTER,
        TAKE,
        ASK,
        SEND_BACK
    }

    /** Something that somebody does to Lily's share, as its amount is or to another. */
    record Happening(What what, String who, long amount) {

        void happen(AgreementSite site) {
            long now = site.amount(2);
            switch (what) {
                case PROPOSE -> site.propose(who, 2);
                case EDIT -> site.site.issues.edit(2, SalesField.TARGET_AMOUNT, amount / 100.0);
                case EDIT_STRETCH -> site.site.issues.edit(2, SalesField.STRETCH_AMOUNT, 1_000.0 + amount);
                case HAND_OVER -> site.site.issues.assign(2, who);
                case ACCEPT -> site.accept(who, 2, now);
                case COUNTER -> site.counter(who, 2, now, amount);
                case TAKE -> site.take(who, 2, now, amount);
                case SEND_BACK -> site.trees.take(site.caller(who), 2, TreeStep.SENDING_BACK, "Because", Set.of());
                default -> site.askAgain(who, 2, now, amount, null);
            }
        }
    }

    private static void refused(Reason reason, ThrowingCallable word) {
        assertThatThrownBy(word).isInstanceOfSatisfying(AgreementRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
