package io.attain.customer.store;

import io.attain.customer.KeptOfCustomers;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;

/** The rows that a table keeps of customers: whose they are says CUSTOMER_ID, and of which project PROJECT_ID, where it has one. */
public record CustomerRows(PlainSql sql, String table) implements KeptOfCustomers {

    @Override
    public void move(long customerId, long projectId) {
        int unused = sql.write(session -> session.change(
                "UPDATE {" + table + "} SET [PROJECT_ID] = :PROJECT WHERE [CUSTOMER_ID] = :CUSTOMER",
                Columns.of("PROJECT", projectId).and("CUSTOMER", customerId)));
    }

    @Override
    public void forget(long customerId) {
        int unused = sql.write(session -> session.change(
                "DELETE FROM {" + table + "} WHERE [CUSTOMER_ID] = :CUSTOMER", Columns.of("CUSTOMER", customerId)));
    }
}
