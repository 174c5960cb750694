package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.attain.activity.DailyLog;
import io.attain.activity.app.TickingOff;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.kernel.Caller;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Refused;
import io.attain.teams.app.LeadingTeams;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's customer, whom Mei leads. */
class TouchingCustomersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);
    private static final Caller LILY = new Caller("lily", true, false);
    private static final Caller MEI = new Caller("mei", true, true);
    private static final Touched CUSTOMER = new Touched(new DailyLog.Subject(7, "SALES-7", ""), "lily");

    private final TickingOff ticking = mock();
    private final LeadingTeams teams = mock();
    private final InMemoryPeople staff = new InMemoryPeople("lily", "tom");
    private final TouchingCustomers touching = new TouchingCustomers(ticking, new PromiseKeepers(teams, staff));

    @BeforeEach
    void meiLeadsLily() {
        when(teams.hearsOf(MEI, 1, "lily", DAY)).thenReturn(true);
    }

    @Test
    void anExecutiveContactIsLoggedByWhoLeadsTheOwner() throws Refused {
        Refused refused = catchThrowableOfType(Refused.class, () -> say(LILY, CUSTOMER, TouchKind.EXECUTIVE, true));
        assertThat(refused.why()).isEqualTo(Refused.Why.NOT_ALLOWED);
        verifyNoInteractions(ticking);

        say(MEI, CUSTOMER, TouchKind.EXECUTIVE, true);
        say(MEI, new Touched(CUSTOMER.subject(), null), TouchKind.EXECUTIVE, true);
        verify(ticking, times(2)).say(eq(MEI), anyLong(), any(), any());
    }

    @Test
    void otherTouchesAreLoggedByWhoeverSellsAndAllIsTakenBack() throws Refused {
        say(LILY, CUSTOMER, TouchKind.NEWS, true);
        say(LILY, CUSTOMER, TouchKind.EXECUTIVE, false);

        verify(ticking, times(2)).say(eq(LILY), anyLong(), any(), any());
    }

    private void say(Caller caller, Touched customer, TouchKind kind, boolean done) throws Refused {
        touching.say(caller, 1, DAY, customer, kind, done);
    }
}
