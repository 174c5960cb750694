package io.attain.customer.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.List;

/**
 * A table of what is said of customers, of each one thing after the other with a number of its own. Of two who say the same
 * number at once, the slot makes the later start over, and find it.
 */
public record SaidOfCustomers(PlainSql sql, String table) {

    /** A row's columns that say of whom it is said, as which, by whom and when. */
    public static Columns row(long customerId, int number, String by, Instant at) {
        return Columns.of("SLOT", customerId + ":" + number)
                .and("CUSTOMER_ID", customerId)
                .and("SAID_NO", number)
                .and("SAID_BY", by)
                .and("MILLIS", at.toEpochMilli());
    }

    /** Adds a row, if nothing was said of the customer since the one before; answers whether it was added. */
    public boolean add(long customerId, int number, Columns row) {
        return sql.write(session -> {
            int said = session.list(
                            "SELECT [SAID_NO] FROM {" + table + "} WHERE [CUSTOMER_ID] = :CUSTOMER",
                            Columns.of("CUSTOMER", customerId),
                            found -> found.number("SAID_NO"))
                    .size();
            boolean isNext = said == number - 1;
            if (isNext) {
                session.insert(table, List.of(row), each -> each);
            }
            return isNext;
        });
    }
}
