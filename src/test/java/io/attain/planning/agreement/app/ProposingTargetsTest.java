package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.jira.AgreementSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei's target with the shares of Lily and Tom, all drafts. */
class ProposingTargetsTest {

    private final AgreementSite site = new AgreementSite();

    @BeforeEach
    void makeTargets() {
        site.makeTargets();
    }

    @Test
    void proposesTheDraftsOfATree() {
        assertThat(site.proposing.propose(site.caller("han"), 1, 0))
                .contains(new ProposingTargets.Outcome(3, 0, List.of()));
    }

    @Test
    void whoMayNotSeeATargetProposesNothingOfIt() {
        site.site.hidden.add(1L);

        assertThat(site.proposing.propose(site.caller("han"), 1, 0)).isEmpty();
        assertThat(site.standing(2)).isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void whatWasAgreedMeanwhileIsNotOpenedAgain() {
        site.site.eventsUnderWay = true;
        site.site.issues.enter(2, SalesStatus.AGREED);

        ProposingTargets.Outcome outcome =
                site.proposing.propose(site.caller("han"), 1, 0).orElseThrow();

        assertThat(outcome.proposed()).isEqualTo(2);
        assertThat(outcome.refused()).extracting(ProposingTargets.Refused::key).containsExactly("SALES-2");
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
    }
}
