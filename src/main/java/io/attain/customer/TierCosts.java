package io.attain.customer;

import io.attain.kernel.rules.RuleEffect.Load;
import java.util.List;
import java.util.Map;

/** What it costs people that customers have the tiers that they have; whoever promises something by tier says it. */
public interface TierCosts {

    /** What is measured, in its order: the code of each with the message key of its name. */
    Map<String, String> measures();

    /**
     * What other tiers would give people to do.
     *
     * @param caller the user key of whoever is told
     * @param now the tiers of a project's customers, by the ids of their issues
     * @param then the ones they would have
     */
    List<Load> of(long projectId, String caller, Map<Long, Tier> now, Map<Long, Tier> then);
}
