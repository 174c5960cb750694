package io.attain.activity.day.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.DailyLog;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.playbook.Listed;
import io.attain.playbook.jira.ListedIssues;
import io.attain.playbook.jira.OwnListed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the playbook asks for stands in today's plan of whoever has the customers and deals: Harbour bought by its second deal,
 * Lumen is marked as an existing customer, Meadow is new, Orchard is Tom's.
 */
class DueStepsOverRestTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,existingBefore,opportunity,productLine,amount,closeDate,owner,status
            Harbour,,,,First,,100,,lily,Lead
            Harbour,,,,Second,,600,2026-03-02,lily,Won
            Lumen,,,Yes,Lamps,,100,,lily,Lead
            Meadow,,,,Seeds,,100,,lily,Negotiation
            Orchard,,,Yes,Trees,,100,,tom,Lead
            """;

    private final SellingTeam team = new SellingTeam();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void aYearsCustomers() {
        team.colleague("tom");
        brings(FILE);
        asks(
                "{\"customers\":\"existing\",\"stage\":\"\",\"code\":\"step.plan\",\"english\":\"Plan\",\"times\":1,\"every\":\"once\"}",
                "{\"customers\":\"existing\",\"stage\":\"lead\",\"code\":\"visits\",\"times\":2,\"every\":\"once\"}",
                "{\"customers\":\"new\",\"stage\":\"negotiation\",\"code\":\"step.offer\",\"english\":\"Offer\",\"times\":1,\"every\":\"once\"}",
                "{\"customers\":\"new\",\"stage\":\"lead\",\"code\":\"calls\",\"times\":5,\"every\":\"week\",\"shared\":true}");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void whatIsAskedWithEachOfOnesOwnIsPlannedAndNothingOfOthers() {
        assertThat(asked(plan()))
                .containsExactlyInAnyOrder(
                        tuple("Harbour", "Plan"),
                        tuple("Lumen", "Plan"),
                        tuple("Harbour · First", "Visits"),
                        tuple("Lumen · Lamps", "Visits"),
                        tuple("Meadow · Seeds", "Offer"));
        assertThat(plan().path("more").asInt()).isZero();
    }

    @Test
    void whatIsDoneWithADealIsDoneWithItsCustomerAndLeavesThePlan() {
        log(new DailyLog.Tick(team.issue("First").getId(), "step.plan"), true);
        log(new DailyLog.Tick(team.issue("Seeds").getId(), "step.offer"), true);

        assertThat(asked(plan()))
                .containsExactlyInAnyOrder(
                        tuple("Lumen", "Plan"), tuple("Harbour · First", "Visits"), tuple("Lumen · Lamps", "Visits"));
    }

    @Test
    void manyAreCutShortAndAskedForByNoMoreStatements() {
        int few = team.plugin.sent(this::plan).size();
        brings(FILE.lines().findFirst().orElseThrow() + "\n"
                + IntStream.range(0, 30)
                        .mapToObj("Customer %1$d,,,Yes,Deal %1$d,,100,,lily,Lead\n"::formatted)
                        .collect(Collectors.joining()));
        plan();
        List<String> sent = team.plugin.sent(this::plan);

        assertThat(plan().path("asked")).hasSize(5);
        assertThat(plan().path("more").asInt()).isEqualTo(60);
        assertThat(sent).hasSizeLessThanOrEqualTo(few);
    }

    @Test
    void allAreSeenAsOneByOneOnTheirPanels() {
        ListedIssues one = team.plugin.component(ListedIssues.class);
        List<Listed> own = team.plugin.as(team.lily, () -> team.plugin
                .component(OwnListed.class)
                .of(team.lily, team.project)
                .listed());

        assertThat(own).hasSize(6);
        assertThat(own)
                .containsExactlyInAnyOrderElementsOf(own.stream()
                        .map(each -> one.read(team.issue(each.name())).orElseThrow())
                        .toList());
    }

    private void brings(String file) {
        Answer brought = team.bring("opportunities", file);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        for (Issue issue : team.issues()) {
            assertThat(issue.getAssigneeId()).as(issue.getSummary()).isNotNull();
        }
    }

    private void asks(String... steps) {
        Answer kept = team.send(
                team.zhou,
                "PUT",
                "projects/SALES/playbook",
                "{\"version\":0,\"from\":\"%s\",\"steps\":[%s]}".formatted(today, String.join(",", steps)));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private JsonNode plan() {
        Answer told = team.get(team.lily, "days/" + today + "?projectKey=SALES");
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        return told.json().path("plan");
    }

    private static List<Tuple> asked(JsonNode plan) {
        List<Tuple> asked = new ArrayList<>();
        plan.path("asked").forEach(each -> {
            String customer = each.at("/line/customer").asText("");
            String name = each.at("/line/summary").asText();
            asked.add(tuple(
                    customer.isEmpty() || each.at("/line/customer").isNull() ? name : customer + " · " + name,
                    each.at("/step/name").asText()));
        });
        return asked;
    }

    private void log(DailyLog.Tick tick, boolean submitted) {
        Issue issue = team.issues().stream()
                .filter(each -> each.getId() == tick.issueId())
                .findFirst()
                .orElseThrow();
        LogWriter writer = team.plugin.component(LogWriter.class);
        writer.write(new DailyLog(
                team.project.getId(),
                team.lily.getKey(),
                today.minusDays(tick.issueId() % 20),
                DailyLog.Content.empty().ticked(tick, LoggedIssues.subject(issue)),
                submitted,
                Instant.EPOCH));
    }
}
