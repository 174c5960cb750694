package io.attain.customer.promises.store;

import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.OwnCustomers;
import io.attain.customer.promises.TieredCustomer;
import io.attain.kernel.Today;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose customers were when their tiers were looked at last, by one question. */
@Component
public record StoredOwnCustomers(PlainSql sql, Today today) implements OwnCustomers {

    @Override
    public List<OwnCustomer> of(long projectId, @Nullable Set<String> people) {
        LocalDate now = today.here();
        return sql
                .read(session -> session.listOfMany(
                        StoredTieredCustomers.TIERS + "S.[PROJECT_ID] = :PROJECT"
                                + IdLists.among("S.[OWNER_KEY]", "PEOPLE", people),
                        Columns.of("PROJECT", projectId).and("PEOPLE", people),
                        row -> StoredTieredCustomers.tiered(row, now, Map.of())))
                .stream()
                .filter(each -> !each.owner().isEmpty())
                .map(StoredOwnCustomers::own)
                .toList();
    }

    private static OwnCustomer own(TieredCustomer customer) {
        return new OwnCustomer(customer.id(), customer.owner(), customer.tier().name());
    }
}
