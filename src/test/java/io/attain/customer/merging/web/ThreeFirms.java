package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.jira.GivingOwners;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.customer.merging.web.MergingLawsTest.Deed;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.WritingProgress;
import io.attain.results.Facts;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Three customers, which become one another and are handed on. */
final class ThreeFirms implements AutoCloseable {

    private static final String HEAD =
            "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan\n";
    private static final List<String> NAMES = List.of("Harbour", "Harbour Ltd.", "Harbour Co.");

    /** What tells of merges and handovers themselves and of what is written at all, and what says nothing. */
    private static final Pattern OF_THEMSELVES =
            Pattern.compile("^(CUSTOMER_MERGE|MERGE_MOVE|HANDOVER|HANDOVER_LINE|EDITION|WRITING_RUN) .*"
                    + "|^CUSTOMER_NOTES .*NEEDS=, PLAN_AMOUNT=null, PLAN_CURRENCY=null, PLAN_DAY=null,"
                    + " PLAN_RATE=null, PLAN_SAID=null, PLAN_TEXT=,.*"
                    + "|^DECISION_CHAIN .*CLEAR=FALSE, .*RULED_BY=null.*");

    /** Whoever has seen an older version is told so: they only ever grow. */
    private static final Pattern VERSIONS = Pattern.compile("\\b(ID|VERSION|VERSION_NO|STAMP)=\\d+");

    private final SellingTeam team = new SellingTeam();
    private final List<String> people = List.of(
            team.lily.getKey(),
            team.colleague("tom").getKey(),
            team.colleague("ann").getKey());
    private final LocalDate today = team.plugin.component(Today.class).of(team.zhou.getKey());

    ThreeFirms(List<Firm> firms) {
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 0; i < firms.size(); i++) {
            file.append(firms.get(i).lines(NAMES.get(i)));
        }
        assertThat(team.bring("opportunities", file.toString()).status()).isEqualTo(200);
        for (int i = 0; i < firms.size(); i++) {
            has(firms.get(i), NAMES.get(i));
        }
        team.plugin.awaitBackground();
        int unused = team.plugin.component(EvaluatingTiers.class).evaluateAll(team.project.getId(), today);
    }

    private void has(Firm firm, String name) {
        if (firm.ours()) {
            give(name);
        }
        for (int amount : firm.bought()) {
            ok(
                    "POST",
                    "customers/purchases",
                    "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"%s-%d\",\"customer\":\"%s\",\"date\":\"%s\",\"amount\":%d}]}"
                            .formatted(name, amount, name, today, amount));
        }
        for (int i = 0; i < firm.people().size(); i++) {
            ok(
                    "PUT",
                    of(name, "record/people"),
                    TwoAlike.person(firm.people().get(i)).replace(":0", ":" + i));
        }
        if (!firm.needs().isEmpty()) {
            ok(
                    "PUT",
                    of(name, "record/notes"),
                    "{\"version\":0,\"needs\":\"%s\",\"plan\":\"\"}".formatted(firm.needs()));
        }
        for (int i = 0; i < firm.asked(); i++) {
            ok("POST", of(name, "promises/requests"), "{\"text\":\"Quote %d\"}".formatted(i));
        }
    }

    private void give(String name) {
        Issue issue = team.issue(name);
        Passing passing = new Passing(
                issue.getId(), issue.getKey(), Objects.requireNonNullElse(issue.getAssigneeId(), ""), people.get(0));
        team.plugin.as(team.zhou, () -> {
            team.plugin
                    .component(GivingOwners.class)
                    .give(team.zhou, List.of(passing), Beside.NOTHING, WritingProgress.NONE);
            return passing;
        });
    }

    private String of(String name, String what) {
        return "customers/" + team.issue(name).getKey() + "/" + what;
    }

    private JsonNode ok(String method, String path, String body) {
        Answer answer = team.send(team.zhou, method, path, body);
        assertThat(answer.status()).as("%s %s: %s", path, body, answer.body()).isBetween(200, 201);
        return answer.json();
    }

    /** Does it, if it can be done now; answers whether it was. What is offered must be done. */
    boolean does(Deed deed) {
        return switch (deed.what()) {
            case MERGE -> merge(NAMES.get(deed.one()), NAMES.get(deed.other()));
            case HAND -> hand(people.get(deed.one()), people.get(deed.other()));
            case PART -> part(NAMES.get(deed.one()));
            case GIVE_BACK -> giveBack();
        };
    }

    private boolean merge(String into, String from) {
        Answer plan = team.get(
                team.zhou, of(into, "merges/preview?other=") + team.issue(from).getKey());
        if (plan.status() == 404 || !plan.json().path("obstacles").isEmpty()) {
            return false;
        }
        ok(
                "POST",
                of(into, "merges"),
                "{\"other\":\"%s\",\"seen\":\"%s\"}"
                        .formatted(
                                team.issue(from).getKey(),
                                plan.json().path("seen").asText()));
        return true;
    }

    private boolean part(String into) {
        JsonNode merges = team.get(team.zhou, of(into, "merges")).json().path("merges");
        for (JsonNode merge : merges) {
            if ("done".equals(merge.path("state").asText())) {
                ok("POST", of(into, "merges/" + merge.path("id").asText() + "/back"), "");
                return true;
            }
        }
        return false;
    }

    private boolean hand(String from, String heir) {
        String body = "{\"projectKey\":\"SALES\",\"person\":\"%s\",\"from\":\"%s\",\"heir\":\"%s\""
                .formatted(from, today, heir);
        Answer plan = team.send(team.zhou, "POST", "handovers/preview", body + "}");
        if (plan.status() != 200 || plan.json().path("passes").asInt() == 0) {
            return false;
        }
        ok("POST", "handovers", body + ",\"seen\":\"" + plan.json().path("seen").asText() + "\"}");
        return true;
    }

    /** The last one: what is handed on since would stay otherwise. */
    private boolean giveBack() {
        for (JsonNode handover :
                team.get(team.zhou, "handovers?projectKey=SALES").json().path("handovers")) {
            if ("done".equals(handover.path("state").asText())) {
                ok("POST", "handovers/" + handover.path("id").asText() + "/back", "{\"projectKey\":\"SALES\"}");
                return true;
            }
        }
        return false;
    }

    void takesAllBack() {
        boolean left = true;
        while (left) {
            left = giveBack();
            for (String name : NAMES) {
                left |= part(name);
            }
        }
    }

    /** What everything counts for, whosever purchases it is. */
    List<String> figures() {
        team.plugin.awaitBackground();
        List<String> figures = new ArrayList<>();
        team.plugin
                .component(Facts.class)
                .forEach(team.project.getId(), Source.OPPORTUNITY, result -> figures.add(TwoAlike.text(result)));
        return figures.stream().sorted().toList();
    }

    /** All issues and all that is kept, but of the merges and handovers themselves. */
    List<String> all() {
        team.plugin.awaitBackground();
        return Stream.concat(
                        team.issues().stream().map(this::text),
                        team.plugin.rows().stream()
                                .filter(row -> !OF_THEMSELVES.matcher(row).find())
                                .map(row -> VERSIONS.matcher(row).replaceAll("$1")))
                .sorted()
                .toList();
    }

    private String text(Issue issue) {
        StringBuilder text = new StringBuilder("%s %s %s %s %s"
                .formatted(
                        issue.getKey(),
                        issue.getSummary(),
                        issue.getStatus().getName(),
                        issue.getAssigneeId(),
                        issue.getParentId()));
        for (SalesField field : SalesField.values()) {
            text.append(' ').append(issue.getCustomFieldValue(team.field(field)));
        }
        return text.toString();
    }

    @Override
    public void close() {
        team.close();
    }
}
