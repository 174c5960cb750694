package io.attain.targets;

import io.attain.kernel.InMemoryOfIssues;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tenures in memory. */
public final class InMemoryTenures extends InMemoryOfIssues<Tenure> implements Tenures {

    @Override
    public Optional<Tenure> find(long issueId) {
        return Optional.ofNullable(kept().get(issueId));
    }

    @Override
    public Map<Long, Tenure> find(Collection<Long> issueIds) {
        return kept(issueIds);
    }

    @Override
    public void save(long issueId, Tenure tenure) {
        kept().put(issueId, tenure);
    }
}
