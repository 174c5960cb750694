package io.attain.customer.record.app;

import io.attain.customer.Customer;
import io.attain.customer.DecisionChains;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.DecisionChain;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Today;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whose decision chain is clear. What an older version believed of a project is carried over before anybody is told. */
@Component
public record ClearChains(ChainBook chains, Today today) implements DecisionChains, CatchingUp {

    @Override
    public boolean isClear(Customer customer) {
        return of(customer.projectId(), customer.id()).isClear();
    }

    @Override
    public Set<Long> clear(long projectId) {
        catchUp(projectId);
        return chains.clear(projectId);
    }

    /** A customer's chain. */
    public DecisionChain of(long projectId, long customerId) {
        DecisionChain kept = chains.of(customerId);
        if (kept.version() > 0 || chains.isCarriedOver(projectId)) {
            return kept;
        }
        catchUp(projectId);
        return chains.of(customerId);
    }

    /** Those of some customers of a project; who is missing is one of whom nothing was ever said. */
    public Map<Long, DecisionChain> of(long projectId, Collection<Long> customerIds) {
        catchUp(projectId);
        return chains.of(customerIds);
    }

    @Override
    public void catchUp(long projectId) {
        if (!chains.isCarriedOver(projectId)) {
            chains.carryOver(projectId, today.now());
        }
    }
}
