package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who touched deals and their customer, and what is to be done next. */
class ContactsOfADealTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private static final LocalDate DAY = Asked.workday();

    private final SoldDeal sold = new SoldDeal(SITE);
    private final String deal = sold.key();
    private final String customer = sold.key("of " + sold.name());

    @Test
    void aTouchIsToldWithWhoAndWhatOnceItsLogIsHandedIn() {
        log("wu", false, line(customer, "not yet", "", DAY));
        assertThat(contacts("mei", customer).path("last").isNull()).isTrue();

        log("lily", true, line(deal, "met the buyer", "Send samples", DAY));
        JsonNode told = contacts("tom", deal);

        assertThat(told.at("/last/by/name").asText()).isEqualToIgnoringCase("lily");
        assertThat(told.at("/last/on").asText()).isEqualTo(DAY.toString());
        assertThat(told.at("/last/days").asLong()).isBetween(0L, 3L);
        assertThat(told.path("touches")).singleElement().satisfies(touch -> {
            assertThat(touch.path("note").asText()).isEqualTo("met the buyer");
            assertThat(touch.path("nextStep").asText()).isEqualTo("Send samples");
            assertThat(touch.path("nextOn").asText()).isEqualTo(DAY.toString());
            assertThat(touch.path("summary").asText()).isEqualTo(sold.name());
        });
    }

    @Test
    void aCustomersTouchesAreThoseOfItsDealsToo() {
        log("lily", true, line(deal, "the deal", "", DAY));
        log("tom", true, line(customer, "the customer", "", DAY));

        JsonNode told = contacts("vera", customer);

        assertThat(told.path("count").asInt()).isEqualTo(2);
        assertThat(told.findValuesAsText("issueKey")).containsExactlyInAnyOrder(deal, customer);
        assertThat(contacts("vera", deal).findValuesAsText("note")).containsExactly("the deal");
    }

    @Test
    void thePageGoesOnWhereItIsAskedTo() {
        log("lily", true, (line(deal, "first", "", DAY) + ",").repeat(21) + line(deal, "last", "", DAY));

        assertThat(contacts("mei", deal).path("touches")).hasSize(20);
        JsonNode rest = contacts("mei", deal + "?start=20");
        assertThat(rest.findValuesAsText("note")).containsExactly("first", "first");
        assertThat(rest.path("count").asInt()).isEqualTo(22);
        assertThat(rest.at("/last/on").asText()).isEqualTo(DAY.toString());
        assertThat(get("mei", deal + "?start=-1").status()).isEqualTo(400);
    }

    @Test
    void whatIsNoDealOrCustomerHasNone() {
        assertThat(get("mei", Objects.requireNonNull(SITE.keys.get("coaching-lily")))
                        .status())
                .isEqualTo(404);
        assertThat(get("guest", deal).status()).isEqualTo(404);
    }

    @Test
    void aLogStaysWholeWhateverBecomesOfItsIssue() {
        IssueManager issues = SITE.plugin.jira.service(IssueManager.class);
        log("lily", true, line(deal, "met", "Call back", DAY));
        MutableIssue issue = issues.getIssueObject(deal);

        delete(issue);

        JsonNode own = SITE.get("lily", "logs/" + DAY + "?projectKey=SALES").at("/lines/0");
        for (JsonNode line : List.of(own, lineOfLily())) {
            assertThat(line.path("summary").asText()).isEqualTo(sold.name());
            assertThat(line.path("note").asText()).isEqualTo("met");
            assertThat(line.path("nextStep").asText()).isEqualTo("Call back");
        }
        SoldDeal.must(put("lily", true, line(deal, "met twice", "", DAY)));
        assertThat(lineOfLily().path("note").asText()).isEqualTo("met twice");
    }

    @Test
    void aWeekTouchedOnlyCustomersThatAreThere() {
        IssueManager issues = SITE.plugin.jira.service(IssueManager.class);
        log("lily", true, line(customer, "met", "", DAY) + "," + line(deal, "sold", "", DAY));
        long customerId = issues.getIssueObject(customer).getId();
        MutableIssue issue = issues.getIssueObject(deal);

        delete(issue);

        assertThat(SITE.get("mei", "weekly-report/contacts?projectKey=SALES&week=" + DAY)
                        .path("ids"))
                .extracting(JsonNode::asLong)
                .contains(customerId)
                .doesNotContain(issue.getId());
    }

    private static JsonNode lineOfLily() {
        for (JsonNode one :
                SITE.get("mei", "team-day?projectKey=SALES&date=" + DAY).path("people")) {
            if (one.at("/person/key").asText().equals(SITE.key("lily"))) {
                return one.at("/lines/0");
            }
        }
        throw new AssertionError("Lily is not led by Mei");
    }

    private static void delete(MutableIssue issue) {
        IssueService service = SITE.plugin.jira.service(IssueService.class);
        service.delete(SITE.person("pan"), service.validateDelete(SITE.person("pan"), issue.getId()));
    }

    private static String line(String key, String note, String next, LocalDate on) {
        return "{\"issueKey\":\"%s\",\"note\":\"%s\",\"nextStep\":\"%s\",\"nextOn\":%s}"
                .formatted(key, note, next, next.isEmpty() ? "null" : "\"" + on + "\"");
    }

    private static void log(String user, boolean submit, String lines) {
        SoldDeal.must(put(user, submit, lines));
    }

    private static Answer put(String user, boolean submit, String lines) {
        return SITE.send(
                user,
                "PUT",
                "logs/" + DAY,
                AskedSite.JSON,
                "{\"projectKey\":\"SALES\",\"submit\":%s,\"lines\":[%s]}".formatted(submit, lines));
    }

    private static JsonNode contacts(String user, String key) {
        return SoldDeal.must(get(user, key)).json();
    }

    private static Answer get(String user, String key) {
        return SITE.send(user, "GET", "contacts/" + key, AskedSite.JSON, "");
    }
}
