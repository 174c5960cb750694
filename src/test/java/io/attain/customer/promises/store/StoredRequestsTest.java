package io.attain.customer.promises.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.RequestsContract;
import io.attain.kernel.store.PlainSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@OnEachEngine(RequestRow.class)
record StoredRequestsTest(AoDatabase database) implements RequestsContract {

    @Override
    public Requests requests() {
        return new StoredRequests(database.tables(), new PlainSql(database.executors()));
    }

    @Test
    void ofTwoWhoChangeItTheLaterOneIsTold() throws InterruptedException {
        Requests requests = requests();
        requests.add("said/1", RequestsContract.request(7, 24));
        Request kept = requests.ofKey("said/1").orElseThrow();
        AtomicInteger changed = new AtomicInteger();

        List<Throwable> failures = Together.failures(4, person -> {
            Request next = kept.answered("person" + person, FRIDAY.plusSeconds(3_600), CLOCK);
            if (requests().change(next)) {
                changed.incrementAndGet();
            }
        });

        assertThat(failures).isEmpty();
        assertThat(changed).hasValue(1);
        assertThat(requests.find(kept.id()).orElseThrow().answer().elapsed()).isEqualTo(Duration.ofHours(1));
    }

    /** Of the requests of years nearly all are answered. */
    @Test
    void whatIsOverdueIsLookedForAmongTheFewWithoutAnAnswer() throws SQLException {
        Requests requests = requests();
        requests.add("said/1", RequestsContract.request(7, 24));
        String asked = database.sent(() -> requests.overdue(List.of(1L), FRIDAY))
                .get(0)
                .replaceFirst("\\?", "1")
                .replaceFirst("\\?", "now()");
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            Assumptions.assumeTrue(connection.getMetaData().getURL().contains("postgresql"));
            statement.execute("INSERT INTO \"AO_E7494B_PROMISE_REQUEST\" (\"REQUEST_KEY\", \"PROJECT_ID\","
                    + " \"CUSTOMER_ID\", \"DUE_AT\", \"ANSWERED_AT\") SELECT 'old/' || each, 1, each, now(), now()"
                    + " FROM generate_series(1, 5000) each");
            statement.execute("ANALYZE");
            ResultSet plan = statement.executeQuery("EXPLAIN " + asked);
            StringBuilder lines = new StringBuilder();
            while (plan.next()) {
                lines.append(plan.getString(1)).append('\n');
            }
            assertThat(lines).contains("Index Cond: (\"ANSWERED_AT\" IS NULL)");
        }
    }
}
