package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.targets.Phase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei's target with the shares of Lily and Tom, all drafts. */
class ProposingTargetsTest {

    private final AgreementSite site = new AgreementSite();
    private final Transitions transitions = mock();
    private final ProposingTargets proposing =
            new ProposingTargets(site.agreements, transitions, site.site.access, site.site.issues.manager);

    @BeforeEach
    void makeTargets() {
        site.makeTargets();
        when(transitions.attempt(any(), any(), any())).thenAnswer(call -> {
            site.site.issues.enter(call.<Issue>getArgument(1).getId(), call.getArgument(2));
            return Optional.of(List.of());
        });
    }

    @Test
    void proposesTheDraftsOfATree() {
        assertThat(proposing.propose(site.person("han"), site.issue(1), 0))
                .isEqualTo(new ProposingTargets.Outcome(3, 0, List.of()));
    }

    @Test
    void whatWasAgreedMeanwhileIsNotOpenedAgain() {
        site.site.eventsUnderWay = true;
        site.site.issues.enter(2, SalesStatus.AGREED);

        ProposingTargets.Outcome outcome = proposing.propose(site.person("han"), site.issue(1), 0);

        assertThat(outcome.proposed()).isEqualTo(2);
        assertThat(outcome.refused()).extracting(ProposingTargets.Refused::key).containsExactly("SALES-2");
        assertThat(site.site.phases.of(site.issue(2))).isEqualTo(Phase.AGREED);
    }
}
