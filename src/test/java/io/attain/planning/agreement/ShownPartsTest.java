package io.attain.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Scope;
import io.attain.planning.agreement.ShownAgreement.Parts;
import io.attain.targets.Phase;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The parts of a target of which each asks 600.00 of its owner. */
class ShownPartsTest {

    private static final long ASKED = 60_000;

    @Test
    void eachPartIsADraftSettledOrOpen() {
        List<Negotiation> all = List.of(
                part(1, Phase.DRAFT),
                part(2, Phase.PROPOSED),
                accepted(3),
                part(4, Phase.AGREED),
                countered(5, 50_000));

        Parts parts = Parts.of(all, all, part -> true);

        assertThat(parts.total()).isEqualTo(5);
        assertThat(parts.drafts()).isEqualTo(1);
        assertThat(parts.settled()).isEqualTo(2);
        assertThat(parts.disagreements()).isEqualTo(1);
        assertThat(parts.restricted()).isZero();
        assertThat(ids(parts)).as("disagreements first").containsExactly(5L, 1L, 2L);
    }

    @Test
    void disagreementsAreSummedUpAndDown() {
        List<Negotiation> all = List.of(countered(1, 50_000), countered(2, 65_001), countered(3, 60_001));

        assertThat(Parts.of(all, all, part -> true).disagreement()).isEqualTo(-10_000 + 5_001 + 1);
        assertThat(Parts.of(List.of(), List.of(), part -> true)).isEqualTo(Parts.NONE);
    }

    @Test
    void whatMayNotBeSeenIsCountedAndNotListed() {
        List<Negotiation> all = List.of(countered(1, 50_000), countered(2, 70_000), accepted(3));

        Parts parts = Parts.of(all, List.of(all.get(1)), part -> true);

        assertThat(parts.restricted()).isEqualTo(2);
        assertThat(parts.disagreements()).isEqualTo(2);
        assertThat(parts.disagreement()).isZero();
        assertThat(ids(parts)).containsExactly(2L);
    }

    @Test
    void anOwnerIsAnsweredOnlyWhileTheTargetIsProposedByWhoMay() {
        List<Negotiation> all = List.of(part(1, Phase.DRAFT), part(2, Phase.PROPOSED), countered(3, 50_000));

        assertThat(Parts.of(all, all, part -> part.node().issueId() != 3).open())
                .extracting(open -> open.part().node().issueId(), ShownAgreement.Open::mayResolve)
                .containsExactly(tuple(3L, false), tuple(1L, false), tuple(2L, true));
    }

    @Test
    void noMoreAreListedThanAnybodyReadsAndDisagreementsAreAmongThem() {
        List<Negotiation> all = LongStream.rangeClosed(1, 150)
                .mapToObj(id -> id == 150 ? countered(id, 1) : part(id, Phase.PROPOSED))
                .toList();

        Parts parts = Parts.of(all, all, part -> true);

        assertThat(parts.open()).hasSize(100);
        assertThat(ids(parts)).startsWith(150L, 1L);
        assertThat(parts.total()).isEqualTo(150);
    }

    @Test
    void aTargetWaitsForItsOwnerAloneUntilSomethingIsSaid() {
        assertThat(part(1, Phase.PROPOSED).waitsFor("lily")).isTrue();
        assertThat(part(1, Phase.PROPOSED).waitsFor("tom")).isFalse();
        assertThat(part(1, Phase.DRAFT).waitsFor("lily")).isFalse();
        assertThat(part(1, Phase.AGREED).waitsFor("lily")).isFalse();
        assertThat(accepted(1).waitsFor("lily")).isFalse();
        assertThat(countered(1, 50_000).waitsFor("lily"))
                .as("who may think better of it")
                .isTrue();
    }

    private static List<Long> ids(Parts parts) {
        return parts.open().stream().map(open -> open.part().node().issueId()).toList();
    }

    private static Negotiation accepted(long id) {
        return talk(id, Answer.Kind.ACCEPTED, ASKED);
    }

    private static Negotiation countered(long id, long value) {
        return talk(id, Answer.Kind.COUNTERED, value);
    }

    private static Negotiation talk(long id, Answer.Kind kind, long value) {
        return part(id, Phase.PROPOSED, new Answer(1, 0, kind, "lily", ASKED, value, "So", null, Instant.EPOCH, null));
    }

    private static Negotiation part(long id, Phase phase) {
        return part(id, phase, null);
    }

    private static Negotiation part(long id, Phase phase, @Nullable Answer said) {
        TargetNode node = TargetFixture.share(id, 99, "lily", TargetFixture.QUARTER, Scope.ANY, ASKED);
        List<Answer> talk = said == null ? List.of() : List.of(said);
        return new Negotiation(node, new Agreement(phase, "lily", node.goal(), node.terms(), talk));
    }
}
