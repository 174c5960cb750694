package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.SalesQuarter;
import io.attain.host.jira.JiraSite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jira tells of changes twice or on a thread of its own, and its index lags behind: figures stay right. */
class LateNewsTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final long WIN = 60_000;

    private static JiraSite jira;
    private static SalesQuarter quarter;
    private static String target;
    private static String customer;

    @BeforeAll
    static void aTargetAndACustomer() throws Exception {
        jira = site.site().jira();
        quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));
        site.addUser("lily");
        site.addSalesProject("SALES");
        site.join("SALES", "Sales Manager", "admin");
        site.join("SALES", "Sales Rep", "lily");
        target = target("Revenue", "admin");
        customer = issues.create("SALES", "Customer", "Harbour Foods", Map.of());
        night();
    }

    @AfterEach
    void theNextNightFindsNoDifference() {
        jira.events().deliverBy(Runnable::run);
        jira.index().catchUp();
        Night.foundNoDifference(night());
    }

    @Test
    void whatIsToldTwiceCountsOnce() {
        jira.events().deliverBy(event -> {
            event.run();
            event.run();
        });

        assertCountsOnce(() -> win("Told twice"));
    }

    @Test
    void whatIsToldOnAThreadOfJirasCounts() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        jira.events().deliverBy(event -> thread.execute(jira.threads().around(event)));

        assertCountsOnce(() -> {
            win("Told elsewhere");
            thread.submit(() -> {}).get();
        });
        thread.shutdown();
    }

    @Test
    void aNightWhoseIndexIsBehindTakesNothingAway() {
        jira.index().lag();

        assertCountsOnce(() -> {
            win("Not found yet");
            String late = target("Not found either", "lily");
            Night.foundNoDifference(night());
            assertThat(actual(late)).isEqualTo(actual(target));
        });
    }

    private static void assertCountsOnce(Happening happening) {
        long before = actual(target);
        try {
            happening.happen();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(actual(target)).isEqualTo(before + WIN);
    }

    private interface Happening {
        void happen() throws Exception;
    }

    private static String target(String summary, String owner) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", owner));
        fields.put("Metric", Map.of("value", "Revenue"));
        fields.put("Target amount", 10);
        fields.put("Period start", quarter.start().toString());
        fields.put("Period end", quarter.end().minusDays(1).toString());
        return issues.create("SALES", "Sales Target", summary, fields);
    }

    private static void win(String summary) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", "lily"));
        fields.put("Amount", 600);
        fields.put("Close date", quarter.start().toString());
        String key = issues.create("SALES", "Opportunity", summary, fields);
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues.transition(key, transition);
        }
    }

    private static JsonNode night() {
        return site.admin().post(ATTAIN + "/job?projectKey=SALES", Map.of()).path("lastRun");
    }

    private static long actual(String key) {
        return site.admin()
                .get(ATTAIN + "/targets/" + key + "/attainment")
                .at("/node/actual")
                .asLong();
    }
}
