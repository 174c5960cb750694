package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Reading;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A deal of 100.01 of Lily's, and targets of revenue and of new customers with a share for each rep. Each deal has a day of its
 * own, so that its targets count it alone.
 */
final class SoldDeal {

    private static final AtomicInteger DEALS = new AtomicInteger();

    private final AskedSite site;
    private final String name;
    private final LocalDate day;

    SoldDeal(AskedSite site) {
        int number = DEALS.incrementAndGet();
        this.site = site;
        this.name = "deal " + number;
        this.day = LocalDate.now(ZoneOffset.UTC).minusDays(3 + number);
        must(site.send(
                "zhou",
                "POST",
                "imports/plan?projectKey=SALES",
                AskedSite.CSV,
                "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
                        + List.of("revenue", "newCustomers").stream()
                                .map(metric -> line(metric, "all,,target,All,zhou", "3,yes")
                                        + line(metric, ",all,share,Lily,lily", "1,")
                                        + line(metric, ",all,share,Tom,tom", "1,")
                                        + line(metric, ",all,share,Wu,wu", "1,"))
                                .collect(Collectors.joining())));
        is("100.01", "lily", "Negotiation");
    }

    private String line(String metric, String names, String rest) {
        String[] cells = names.split(",", -1);
        return "%s,%s,%s,%s,%s,%s,%s,%s,%s\n"
                .formatted(
                        cells[0].isEmpty() ? "" : cells[0] + metric,
                        cells[1].isEmpty() ? "" : cells[1] + metric,
                        cells[2],
                        cells[3] + " " + metric + " " + name,
                        cells[4],
                        metric,
                        day,
                        day,
                        rest);
    }

    JsonNode say(String user, int seen, String... shares) {
        return must(put(user, seen, shares)).json();
    }

    int status(String user, int seen, String... shares) {
        return put(user, seen, shares).status();
    }

    Answer put(String user, int seen, String... shares) {
        String sent = List.of(shares).stream()
                .map(share -> share.split(" ", -1))
                .map(share -> "{\"person\":\"%s\",\"percent\":%d}"
                        .formatted(site.key(share[0]), Math.round(Double.parseDouble(share[1]) * 100)))
                .collect(Collectors.joining(","));
        return site.send(user, "PUT", path(), AskedSite.JSON, "{\"version\":%d,\"shares\":[%s]}".formatted(seen, sent));
    }

    Answer decline(String user, int seen) {
        return site.send(user, "DELETE", path() + "/proposal?version=" + seen, AskedSite.JSON, "");
    }

    String path() {
        return "opportunities/" + key() + "/credit";
    }

    /** What the whole, and Lily's, Tom's and Wu's shares have reached. */
    List<Integer> revenue() {
        return reached("revenue");
    }

    List<Integer> reached(String metric) {
        JsonNode all = site.get("zhou", "targets/" + key("All " + metric + " " + name) + "/attainment?depth=1");
        Map<String, Integer> actuals = StreamSupport.stream(
                        all.at("/node/children").spliterator(), false)
                .collect(Collectors.toMap(
                        node -> node.path("summary").asText().replaceAll(" .*", ""),
                        node -> node.path("actual").asInt()));
        return List.of(
                all.at("/node/actual").asInt(),
                Objects.requireNonNull(actuals.get("Lily")),
                Objects.requireNonNull(actuals.get("Tom")),
                Objects.requireNonNull(actuals.get("Wu")));
    }

    int drift() {
        return site.plugin.component(FactBook.class).prove(site.project.getId(), Reading.ALL);
    }

    /** What Zhou's file makes of the deal. */
    void is(String amount, String owner, String status) {
        must(site.send(
                "zhou",
                "POST",
                "imports/opportunities?projectKey=SALES",
                AskedSite.CSV,
                "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n"
                        + "of %s,,,%s,,%s,%s,%s,%s\n".formatted(name, name, amount, day, owner, status)));
    }

    /** The key of the deal. */
    String key() {
        return key(name);
    }

    String name() {
        return name;
    }

    String key(String summary) {
        return JiraSearch.found(site.plugin, site.person("zhou"), "project = SALES").stream()
                .filter(issue -> summary.equals(issue.getSummary()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(summary))
                .getKey();
    }

    static Answer must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }
}
