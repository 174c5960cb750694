package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.SellingTeam;
import io.attain.job.jira.LongWorks.LongWork;
import io.attain.kernel.jira.SalesField;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A server dies while it writes a file that changes two customers and brings two more, with people and opportunities. */
class KilledImportTest {

    private static final String BEFORE =
            """
            customer,owner,phone,contact
            Harbour,lily,111,
            Kite,lily,112,Ann
            """;

    private static final String FILE =
            """
            customer,owner,phone,crmNumber,contact,position,opportunity,amount,closeDate,status
            Harbour,lily,222,0015g,Li Na,CEO,First,700,2026-03-02,Won
            Evergreen,lily,,,Wang Fang,Buyer,Trial,5,2026-12-24,Lead
            Kite,lily,223,,Ann,CEO,,,,
            Evergreen,lily,,,Zhang Wei,CFO,Rollout,6,2026-12-24,Lead
            Osprey,lily,7,,Wu,,,,,
            """;

    private static final LongWork IMPORT = new LongWork("import", team -> team.bring("customers", FILE));

    private static final int KILLS = Integer.getInteger("attain.kills", 1) * 4;

    @TestFactory
    Stream<DynamicTest> whatADeadServerWroteIsTakenBackAndARepeatMakesNothingTwice() {
        Random random = new Random(Long.getLong("attain.seed", 1));
        long all;
        String whole;
        try (SellingTeam team = team()) {
            all = team.plugin.jira.power.steps(
                    () -> assertThat(team.bring("customers", FILE).status()).isEqualTo(200));
            whole = state(team);
        }
        return IntStream.range(0, KILLS).mapToObj(kill -> {
            long after = random.nextLong(all);
            boolean isRepeated = kill % 2 == 0;
            String name = (isRepeated ? "repeated" : "not repeated") + ", killed after " + after + " of " + all;
            return DynamicTest.dynamicTest(name, () -> killed(after, isRepeated, whole));
        });
    }

    private static void killed(long after, boolean isRepeated, String whole) {
        try (SellingTeam team = team()) {
            String before = state(team);
            KilledWorks.killed(team, IMPORT, after);
            if (isRepeated) {
                assertThat(team.bring("customers", FILE).status()).isEqualTo(200);
                assertThat(state(team)).isEqualTo(whole);
            }
            takeBack(team);
            assertThat(state(team)).isEqualTo(before);
        }
    }

    private static SellingTeam team() {
        SellingTeam team = new SellingTeam();
        team.plugin.watched();
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        assertThat(team.bring("customers", BEFORE).status()).isEqualTo(200);
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        return team;
    }

    /** All that files of customers brought but the one that was there before. */
    private static void takeBack(SellingTeam team) {
        for (JsonNode batch :
                team.get(team.zhou, "imports/batches?projectKey=SALES").json()) {
            int number = batch.path("number").asInt();
            if (batch.path("file").asText().equals("customers") && number > 1) {
                JsonNode back = team.send(
                                team.zhou, "DELETE", "imports/batches/customers/" + number + "?projectKey=SALES", "")
                        .json();
                assertThat(back.path("left")).as("%s", back).isEmpty();
                assertThat(back.path("over").asBoolean()).isTrue();
            }
        }
    }

    private static String state(SellingTeam team) {
        return team.issues().stream()
                .map(issue -> issue.getSummary() + " " + issue.getStatus().getName() + fields(team, issue)
                        + people(team, issue))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String fields(SellingTeam team, Issue issue) {
        return Stream.of(SalesField.PHONE, SalesField.AMOUNT, SalesField.CLOSE_DATE)
                .map(field -> " " + issue.getCustomFieldValue(team.field(field)))
                .collect(Collectors.joining());
    }

    private static String people(SellingTeam team, Issue issue) {
        return issue.isSubTask()
                ? ""
                : team.people(issue).findValuesAsText("name").toString();
    }
}
