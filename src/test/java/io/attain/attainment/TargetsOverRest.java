package io.attain.attainment;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.kernel.SetClock;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;

/** Targets and what was posted to them, of which somebody asks over REST after 32 of the 66 days of their quarter. */
public abstract class TargetsOverRest {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    protected final SalesRest site = new SalesRest().at(SetClock.noonOf(TODAY));
    protected final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    protected final InMemoryLedger ledger = new InMemoryLedger();
}
