package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.calendar.InMemoryCalendars;
import io.attain.customer.app.FormerTiers;
import io.attain.customer.promises.Conversation;
import io.attain.customer.promises.Conversation.Said;
import io.attain.customer.promises.Conversation.Side;
import io.attain.customer.promises.InMemoryRequests;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests.Asking;
import io.attain.customer.promises.app.AnsweringRequests.Step;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweringRequestsTest {

    private final Requests requests = mock();
    private final SetClock today = SetClock.noonOf(LocalDate.of(2027, 3, 5));
    private final AnsweringRequests answering = new AnsweringRequests(requests, mock(), mock(), mock(), mock(), today);

    @Test
    void whoLeavesFiftyWithoutAnAnswerBeginsNoOther() {
        Request open = mock();
        when(requests.of(7, 0)).thenReturn(Collections.nCopies(50, open));

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> answering.begin(
                        new Caller("lily", true, false), new Asking(1, 7, "lily"), "A quote", today.now()));

        assertThat(refused.why()).isEqualTo(Refused.Why.IN_THE_WAY);
        verify(requests, never()).add(any(), any());
    }

    /** Lily answered the first by phone. */
    @Test
    void whatTheCustomerSaysAfterAnAnswerElsewhereBeginsAnotherRequest() throws Refused {
        InMemoryRequests kept = new InMemoryRequests();
        AnsweringRequests hearing = new AnsweringRequests(
                kept,
                mock(),
                new FormerTiers(mock(), mock(), today),
                new InMemoryRuleVersions(),
                new InMemoryCalendars(),
                today);
        Asking asking = new Asking(1, 7, "lily");
        Instant noon = today.now();
        Said first = said(1, noon);
        hearing.follow(asking, 9, new Conversation(List.of(first, said(2, noon.plusSeconds(60)))));
        Request open = kept.of(7, 0).get(0);
        today.pass(Duration.ofMinutes(2));
        hearing.step(new Caller("lily", true, false), asking, open.id(), open.version(), Step.ANSWERED);

        today.pass(Duration.ofMinutes(2));
        Conversation all =
                new Conversation(List.of(first, said(2, noon.plusSeconds(60)), said(3, noon.plusSeconds(180))));
        hearing.follow(asking, 9, all);
        hearing.follow(asking, 9, all);

        assertThat(kept.of(7, 9)).extracting(Request::text).containsExactlyInAnyOrder("1", "3");
    }

    private static Said said(long id, Instant at) {
        return new Said(id, Side.CUSTOMER, "carl", at, String.valueOf(id), false);
    }
}
