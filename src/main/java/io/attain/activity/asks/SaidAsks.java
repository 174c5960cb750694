package io.attain.activity.asks;

import io.attain.kernel.Period;
import java.util.Collection;
import java.util.List;

/** What the logs that were handed in ask for. */
public interface SaidAsks {

    /** The asks of some people's logs of some days, each log's in their order, problems first. */
    List<Ask> of(long projectId, Collection<String> people, Period days);
}
