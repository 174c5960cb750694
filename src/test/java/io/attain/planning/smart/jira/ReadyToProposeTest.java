package io.attain.planning.smart.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.SalesSite;
import io.attain.planning.smart.SmartCheck.Finding;
import io.attain.planning.smart.SmartCheck.Letter;
import io.attain.planning.smart.SmartCheck.Reason;
import io.attain.planning.smart.SmartCheck.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadyToProposeTest {
    private final SmartTargets targets = mock();
    private final Issue issue = mock();
    private final ReadyToPropose validator = new ReadyToPropose(targets, SalesSite.authentication());

    @BeforeEach
    void saysCodes() {
        when(targets.tell(any(), any(), any(), any()))
                .thenAnswer(call -> call.<Letter>getArgument(0).code() + ": "
                        + call.<Reason>getArgument(1).code());
    }

    @Test
    void passesATargetOfWhichNothingButAWarningIsSaid() {
        says(new Finding(Letter.ACHIEVABLE, List.of(reason(Verdict.WARNED, "abovePast"))));

        assertThat(problems()).isEmpty();
    }

    @Test
    void tellsEveryFailingLetterAtOnce() {
        says(
                new Finding(Letter.SPECIFIC, List.of(reason(Verdict.FAILED, "noMetric"))),
                new Finding(
                        Letter.TIME_BOUND,
                        List.of(reason(Verdict.PASSED, "fine"), reason(Verdict.FAILED, "noPeriod"))));

        assertThat(problems()).containsExactly("specific: noMetric", "timeBound: noPeriod");
    }

    private void says(Finding... findings) {
        when(targets.check(issue, null)).thenReturn(List.of(findings));
    }

    private static Reason reason(Verdict verdict, String code) {
        return new Reason(verdict, code, List.of(), List.of());
    }

    private List<String> problems() {
        try {
            validator.validate(Map.of("issue", issue), Map.of(), mock(PropertySet.class));
            return List.of();
        } catch (InvalidInputException e) {
            return SalesSite.messages(e);
        }
    }
}
