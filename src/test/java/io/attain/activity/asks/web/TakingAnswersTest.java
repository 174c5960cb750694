package io.attain.activity.asks.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.asks.app.AnsweringAsks;
import io.attain.activity.asks.jira.AnswerIssues;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.web.Asker;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakingAnswersTest {

    private final Asker asker = mock();
    private final AnsweringAsks answering = mock();
    private final AnswerIssues issues = mock();
    private final LoggedIssues logged = mock();
    private final TakingAnswers taking = new TakingAnswers(asker, answering, issues, logged, mock(), mock());

    @Test
    void whyAnAnswerIsNotKeptIsToldAlsoIfItsIssueStays() throws Exception {
        Issue customer = mock();
        Issue request = mock();
        when(customer.getId()).thenReturn(1L);
        when(request.getId()).thenReturn(2L);
        Project project = mock();
        when(asker.project("SALES")).thenReturn(project);
        when(asker.user()).thenReturn(mock());
        when(logged.find(any(), any(), any())).thenReturn(Optional.of(customer));
        when(issues.parentFor(any(), any())).thenReturn(Optional.of(customer));
        when(issues.make(any(), any(), any())).thenReturn(request);
        WriteRefused stays = new WriteRefused("locked");
        IllegalStateException gone = new IllegalStateException("no database");
        when(answering.keep(any(), any(), any(), any())).thenThrow(gone);
        doThrow(stays).when(issues).takeBack(any(), any());

        AsksDto.Body body = new AsksDto.Body(
                "SALES",
                "lily",
                "2026-11-23",
                "support",
                "",
                "samples",
                "task",
                "Send samples",
                "SALES-1",
                null,
                "mei");
        assertThatThrownBy(() -> taking.answer(body)).isSameAs(gone).hasSuppressedException(stays);
    }
}
