package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests.Asking;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import java.time.LocalDate;
import java.util.Collections;
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
}
