package io.attain.customer.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.Ticks;
import io.attain.activity.Ticks.Ticked;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily and Tom sell, Zhou leads; Harbour and Northwind are Lily's customers. */
class EventsOverRestTest {

    private static final String EVENTS = "projects/SALES/events";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final ApplicationUser tom = team.colleague("tom");

    private final LocalDate today = team.plugin.component(Today.class).of(team.lily.getKey());

    @BeforeEach
    void twoCustomers() {
        bring(List.of("Harbour", "Northwind"));
    }

    private void bring(List<String> names) {
        Answer brought = team.bring(
                "customers",
                names.stream().map(name -> name + ",lily\n").collect(Collectors.joining("", "customer,owner\n", "")));
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
    }

    private static String said(String title, LocalDate day, String kind, String more) {
        return "{\"title\":\"%s\",\"day\":\"%s\",\"kind\":\"%s\"%s}".formatted(title, day, kind, more);
    }

    private JsonNode sent(ApplicationUser by, String method, String path, String body) {
        Answer answer = team.send(by, method, path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** An event that Lily plans, to which customers are invited; its address. */
    private String planned(String kind, LocalDate day, String... names) {
        JsonNode event = sent(team.lily, "POST", EVENTS, said("Salon", day, kind, ""));
        String at = EVENTS + "/" + event.path("id").asLong();
        sent(team.lily, "POST", at + "/guests", invited(List.of(names)));
        return at;
    }

    private String invited(List<String> names) {
        return names.stream()
                .map(name -> "\"" + team.issue(name).getKey() + "\"")
                .collect(Collectors.joining(",", "{\"customers\":[", "]}"));
    }

    /** All guests as Lily sees them, to be something else. */
    private String all(String at, String to) {
        List<String> guests = new ArrayList<>();
        team.get(team.lily, at)
                .json()
                .path("guests")
                .forEach(guest -> guests.add("{\"key\":\"%s\",\"seen\":%d}"
                        .formatted(
                                guest.path("key").asText(), guest.path("seen").asInt())));
        return "{\"to\":\"%s\",\"guests\":[%s]}".formatted(to, String.join(",", guests));
    }

    private List<Ticked> ticks(String name) {
        Issue customer = team.issue(name);
        return team.plugin.component(Ticks.class).of(List.of(customer.getId()));
    }

    private List<String> states(String at) {
        return team.get(team.lily, at).json().path("guests").findValuesAsText("state");
    }

    @Test
    void whoCameIsTouchedInTheLogOfWhoSaysSoOnceAndNoMoreWhenTakenBack() {
        String at = planned("event", today.minusDays(1), "Harbour", "Northwind");

        sent(team.lily, "PUT", at + "/guests", all(at, "came"));
        assertThat(ticks("Harbour"))
                .extracting(Ticked::code, Ticked::by)
                .containsExactly(tuple("touch-event", team.lily.getKey()));
        assertThat(states(at)).containsExactly("came", "came");
        JsonNode listed = team.get(team.zhou, EVENTS).json().path("events").path(0);
        assertThat(listed.path("invited").asInt()).isEqualTo(2);
        assertThat(listed.path("came").asInt()).isEqualTo(2);

        assertThat(team.send(tom, "PUT", at + "/guests", all(at, "absent")).status())
                .isEqualTo(403);
        sent(team.lily, "PUT", at + "/guests", all(at, "absent"));
        assertThat(ticks("Harbour")).isEmpty();
        assertThat(states(at)).containsExactly("absent", "absent");
    }

    @Test
    void anEventKeepsThePromiseOfOneAQuarter() {
        String harbour = team.issue("Harbour").getKey();
        sent(
                team.zhou,
                "PUT",
                "customers/" + harbour + "/tier/given",
                "{\"version\":0,\"tier\":\"B\",\"reason\":\"Key account\",\"until\":\"" + today.plusDays(30) + "\"}");
        String at = planned("event", today, "Harbour");

        sent(team.lily, "PUT", at + "/guests", all(at, "came"));

        String said = ticks("Harbour").get(0).day().toString();
        JsonNode touches =
                team.get(team.lily, "customers/" + harbour + "/promises").json().path("touches");
        assertThat(touches).anySatisfy(touch -> {
            assertThat(touch.path("kind").asText()).isEqualTo("event");
            assertThat(touch.path("lastOn").asText()).isEqualTo(said);
        });
    }

    @Test
    void ofTwoWhoMarkAtOnceTheSecondIsTold() {
        String at = planned("event", today, "Harbour");
        String seen = all(at, "came");
        sent(team.lily, "PUT", at + "/guests", seen);

        assertThat(team.send(tom, "PUT", at + "/guests", seen).status()).isEqualTo(409);
        assertThat(ticks("Harbour")).extracting(Ticked::by).containsExactly(team.lily.getKey());
    }

    @Test
    void aVisitThatTwoEventsTellStaysUntilBothAreTakenBack() {
        String one = planned("event", today, "Harbour");
        String other = planned("event", today, "Harbour");
        sent(team.lily, "PUT", one + "/guests", all(one, "came"));
        sent(team.lily, "PUT", other + "/guests", all(other, "came"));

        sent(team.lily, "PUT", one + "/guests", all(one, "removed"));
        assertThat(states(one)).isEmpty();
        assertThat(ticks("Harbour")).hasSize(1);
        sent(team.lily, "PUT", other + "/guests", all(other, "invited"));
        assertThat(ticks("Harbour")).isEmpty();
    }

    @Test
    void moreThanTwoHundredGuestsAreMarkedInOnePress() {
        List<String> names =
                IntStream.rangeClosed(1, 210).mapToObj("Guest %d"::formatted).toList();
        for (int from = 0; from < names.size(); from += 42) {
            bring(names.subList(from, from + 42));
        }
        String at = planned("event", today, names.toArray(String[]::new));

        sent(team.lily, "PUT", at + "/guests", all(at, "came"));

        assertThat(states(at)).hasSize(210).containsOnly("came");
        assertThat(ticks("Guest 210")).hasSize(1);
    }

    @Test
    void executiveContactsAreSaidByWhoLeads() {
        String at = planned("executive", today, "Harbour", "Northwind");

        assertThat(team.send(team.lily, "PUT", at + "/guests", all(at, "came")).status())
                .isEqualTo(403);
        assertThat(states(at)).containsOnly("invited");
        sent(team.zhou, "PUT", at + "/guests", all(at, "came"));
        assertThat(ticks("Harbour")).extracting(Ticked::by).containsExactly(team.zhou.getKey());
    }

    @Test
    void nobodyCameYetToAnEventOfTomorrow() {
        String at = planned("event", today.plusDays(1), "Harbour");

        assertThat(team.send(team.lily, "PUT", at + "/guests", all(at, "came")).status())
                .isEqualTo(409);
        assertThat(ticks("Harbour")).isEmpty();
    }

    @Test
    void whatIsWrongIsTold() {
        assertThat(team.send(team.lily, "POST", EVENTS, said(" ", today, "event", ""))
                        .status())
                .isEqualTo(400);
        assertThat(team.send(team.lily, "POST", EVENTS, said("Salon", today, "party", ""))
                        .status())
                .isEqualTo(400);
        String at = planned("event", today, "Harbour");
        for (String wrong : List.of("{\"customers\":[]}", "{\"customers\":[null]}", "{}")) {
            assertThat(team.send(team.lily, "POST", at + "/guests", wrong).status())
                    .isEqualTo(400);
        }
        for (String none : List.of("SALES-999", "x) OR (key > SALES-1")) {
            assertThat(team.send(team.lily, "POST", at + "/guests", "{\"customers\":[\"" + none + "\"]}")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void anEventIsChangedByWhoPlannedItOrLeadsByWhatWasSeen() {
        String at = planned("event", today, "Harbour");

        assertThat(team.send(tom, "PUT", at, said("Mine", today, "event", ",\"seen\":1"))
                        .status())
                .isEqualTo(403);
        sent(team.zhou, "PUT", at, said("Tea", today, "event", ",\"seen\":1"));
        assertThat(team.send(team.lily, "PUT", at, said("Late", today, "event", ",\"seen\":1"))
                        .status())
                .isEqualTo(409);
        sent(team.lily, "PUT", at + "/guests", all(at, "came"));
        assertThat(team.send(team.lily, "PUT", at, said("Tea", today, "news", ",\"seen\":2"))
                        .status())
                .isEqualTo(409);
        assertThat(team.send(team.lily, "DELETE", at + "?seen=2", "").status()).isEqualTo(409);
        sent(team.lily, "PUT", at + "/guests", all(at, "invited"));
        assertThat(team.send(team.lily, "DELETE", at + "?seen=2", "").status()).isEqualTo(200);
        assertThat(team.get(team.lily, at).status()).isEqualTo(404);
    }

    @Test
    void whatFollowedIsToldOfThoseWhoCame() {
        Answer brought = team.bring(
                "opportunities",
                "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan\n"
                        + "Harbour,East China,New,Boilers,Product A,600.00," + today.plusDays(60)
                        + ",lily,Proposal,\n");
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        String at = planned("event", today, "Harbour", "Northwind");

        assertThat(team.get(team.lily, at).json().path("guests").path(0).path("made"))
                .isEmpty();
        sent(team.lily, "PUT", at + "/guests", all(at, "came"));

        JsonNode guests = team.get(team.lily, at).json().path("guests");
        assertThat(guests.path(0).path("made").findValuesAsText("name")).containsExactly("Boilers");
        assertThat(guests.path(1).path("made")).isEmpty();
    }
}
