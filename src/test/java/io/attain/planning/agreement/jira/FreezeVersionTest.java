package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.SalesSite;
import io.attain.planning.agreement.Answer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreezeVersionTest {
    private final AgreementSite site = new AgreementSite();

    @Test
    void stopsTheStepInWordsUnlessTheVersionIsKept() {
        site.makeTargets();
        site.propose(2);

        assertThatThrownBy(this::execute)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(SalesSite.messages(refusal))
                        .containsExactly("attain.target.agreement.notAccepted SALES-2"));

        site.answers.add(
                2, new Answer(1, 0, Answer.Kind.ACCEPTED, "lily", 60_000, 60_000, "", null, Instant.EPOCH, null));
        assertThatCode(this::execute).doesNotThrowAnyException();
        assertThat(site.agreed(2)).hasSize(1);
    }

    private void execute() throws InvalidInputException {
        new FreezeVersion(site.targets, site.freezing, SalesSite.authentication())
                .execute(Map.of("issue", site.issue(2)), Map.of(), mock(PropertySet.class));
    }
}
