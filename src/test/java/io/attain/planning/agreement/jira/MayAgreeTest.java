package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.opensymphony.module.propertyset.PropertySet;
import io.attain.planning.agreement.Answer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MayAgreeTest {
    private final AgreementSite site = new AgreementSite();

    @Test
    void letsThroughWhatItsOwnersHaveAccepted() {
        site.makeTargets();
        site.propose(2, 3);
        site.answers.add(
                2, new Answer(1, 0, Answer.Kind.ACCEPTED, "lily", 60_000, 60_000, "", null, Instant.EPOCH, null));

        assertThat(passes(2)).isTrue();
        assertThat(passes(3)).isFalse();
    }

    private boolean passes(long id) {
        return new MayAgree(site.targets, site.agreements)
                .passesCondition(Map.of("issue", site.issue(id)), Map.of(), mock(PropertySet.class));
    }
}
