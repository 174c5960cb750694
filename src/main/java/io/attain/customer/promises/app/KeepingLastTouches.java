package io.attain.customer.promises.app;

import io.attain.activity.LastTouches;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sees to it that what is kept of last touches is what logs say: of all that older versions logged once, of each project's customers at night. */
@Component
record KeepingLastTouches(LastTouches touches, TieredCustomers customers) implements CatchingUp, Nightly {

    /** To nobody drafts are told. */
    private static final String NOBODY = "";

    @Override
    public void catchUp(long projectId) {
        if (!touches.isWhole()) {
            touches.makeWhole();
        }
    }

    @Override
    public NightStep nightly() {
        return new NightStep(
                Phase.FACTS,
                "touches",
                (project, day, reading) ->
                        List.of(Count.difference("attain.promises.night.touches", prove(project, day))));
    }

    private int prove(long projectId, LocalDate day) {
        catchUp(projectId);
        return touches.prove(customers.within(projectId, NOBODY, day).stream()
                .map(TieredCustomer::id)
                .toList());
    }
}
