package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Zhou's own customers, who are C, are promised by today: a batch touch every three months. */
class PromisedDayTest {

    @AutoClose
    private final AskedSite site = new AskedSite();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void eachDayIsWorked() {
        SoldDeal.must(site.send(
                "zhou", "PUT", "projects/SALES/calendar/weekdays", AskedSite.JSON, "{\"days\":[1,2,3,4,5,6,7]}"));
        customers("customer", 1);
    }

    @Test
    void ownCustomersWhoseTouchIsDueOrOverdueAreToldUntilItIsLogged() {
        in(today.minusMonths(3).plusDays(10));
        assertThat(plan("zhou").path("promised")).as("due next week").isEmpty();

        in(today.minusMonths(4));
        JsonNode told = plan("zhou").path("promised");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/line/summary").asText()).isEqualTo("customer");
        assertThat(told.at("/0/touch/name").asText()).isEqualTo("Batch touch");
        assertThat(told.at("/0/touch/state").asText()).isEqualTo("overdue");
        assertThat(told.at("/0/touch/keeper/key").asText()).isEqualTo(site.key("zhou"));
        assertThat(told.at("/0/mine").asBoolean()).isTrue();
        assertThat(plan("lily").path("promised")).as("of others’ customers").isEmpty();

        SoldDeal.must(site.send(
                "zhou",
                "PUT",
                "customers/" + told.at("/0/line/issueKey").asText() + "/promises/touches/batch",
                AskedSite.JSON,
                "{\"done\":true,\"day\":\"%s\"}".formatted(today)));
        assertThat(plan("zhou").path("promised")).as("logged").isEmpty();
    }

    @Test
    void theEarliestAreToldAndHowManyElseByAsManyQuestions() {
        in(today.minusMonths(4));
        assertThat(plan("zhou").path("promised")).hasSize(1);
        int few = statements();
        customers("more", 24);
        in(today.minusMonths(5));

        JsonNode plan = plan("zhou");
        assertThat(plan.path("promised")).hasSize(5);
        assertThat(plan.path("morePromised").asInt()).isEqualTo(20);
        assertThat(statements()).as("however much is promised").isEqualTo(few);
    }

    /** Customers of Zhou's with a deal each, evaluated. */
    private void customers(String name, int count) {
        String rows = IntStream.range(0, count)
                .mapToObj(at -> "%1$s,,,deal of %1$s,,1000,,zhou,Negotiation%n".formatted(at == 0 ? name : name + at))
                .collect(Collectors.joining());
        SoldDeal.must(site.send(
                "zhou",
                "POST",
                "imports/opportunities?projectKey=SALES",
                AskedSite.CSV,
                "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n" + rows));
        SoldDeal.must(site.send("admin", "POST", "job?projectKey=SALES", AskedSite.JSON, ""));
    }

    /** Everybody came to their tier on that day. */
    private void in(LocalDate since) {
        int changed = site.plugin
                .component(PlainSql.class)
                .write(session ->
                        session.change("UPDATE {TIER_STATE} SET [SINCE_DAY] = :SINCE", Columns.of("SINCE", since)));
        assertThat(changed).isPositive();
    }

    private JsonNode plan(String who) {
        return site.get(who, "days/%s?projectKey=SALES".formatted(today)).path("plan");
    }

    private int statements() {
        return site.plugin.sent(() -> plan("zhou")).size();
    }
}
