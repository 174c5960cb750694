package io.attain.activity.day.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.calendar.Calendars;
import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import io.attain.words.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed in time stands in today's plan: Mei manages Lily, whose A customer is Harbour since long; Tom is of another team. */
class OwedOverRestTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,existingBefore,opportunity,productLine,amount,closeDate,owner,status
            Harbour,,,,Old,,900000,%1$s,lily,Won
            Orchard,,,,Trees,,900000,%1$s,tom,Won
            Meadow,,,,Seeds,,100,,lily,Lead
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final ApplicationUser mei = team.plugin.jira.user("mei");
    private final LocalDate today = team.plugin.component(Today.class).of(team.lily.getKey());
    private final Instant now = team.plugin.component(Today.class).now();

    @BeforeEach
    void twoTeamsWithCustomersSinceLong() {
        ApplicationUser tom = team.colleague("tom");
        team.play(mei, SalesRole.MANAGER);
        Answer brought = team.bring("opportunities", FILE.formatted(LocalDate.now(ZoneOffset.UTC)));
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        Period always = new Period(today.minusYears(1), today.plusYears(1));
        TeamTree teams = new TeamTree(
                1,
                List.of(
                        new Team(
                                1,
                                null,
                                new Label("East", "华东"),
                                mei.getKey(),
                                null,
                                List.of(new Member(team.lily.getKey(), always))),
                        new Team(
                                2,
                                null,
                                new Label("West", "西部"),
                                null,
                                null,
                                List.of(new Member(tom.getKey(), always)))));
        assertThat(team.plugin.component(Teams.class).save(team.project.getId(), teams))
                .isTrue();
        PlainSql sql = team.plugin.component(PlainSql.class);
        int moved = sql.write(session ->
                session.change("UPDATE {TIER_STATE} SET [SINCE_DAY] = :DAY", Columns.of("DAY", today.minusDays(100))));
        assertThat(moved).isEqualTo(3);
    }

    @Test
    void whoLeadsSeesTheExecutiveContactsOwedAndLogsThemByAPress() {
        JsonNode contact = owed(mei).path("contacts").path(0);
        assertThat(owed(mei).path("contacts")).hasSize(1);
        assertThat(contact.at("/line/summary").asText()).isEqualTo("Harbour");
        assertThat(contact.at("/touch/kind").asText()).isEqualTo("executive");
        assertThat(contact.path("mine").asBoolean()).isTrue();
        assertThat(contact.at("/touch/mayLog").asBoolean()).isTrue();

        assertThat(owed(team.lily).path("contacts")).isEmpty();
        assertThat(owed(team.zhou).path("contacts")).isEmpty();
    }

    @Test
    void ownCustomersWhoseTimeIsHalfOverWaitTheEarliestDeadlineFirst() {
        asks("Harbour", "A sample", Duration.ofHours(13));
        asks("Harbour", "A quote", Duration.ofHours(30));
        asks("Harbour", "A manual", Duration.ofHours(11));
        asks("Orchard", "A tree", Duration.ofHours(20));

        JsonNode waiting = owed(team.lily).path("requests");

        assertThat(waiting.findValuesAsText("text")).containsExactly("A quote", "A sample");
        assertThat(waiting.findValuesAsText("state")).containsExactly("overdue", "half");
        assertThat(waiting.findValuesAsText("name")).contains("Harbour");
        assertThat(owed(team.lily).path("moreRequests").asInt()).isZero();
    }

    /** Meadow is C, and its batch touch was due ten days ago. */
    @Test
    void whoActsForOneOnLeaveSeesWhatThatOnesCustomersWaitFor() {
        asks("Meadow", "A price", Duration.ofHours(20));
        asks("Orchard", "A tree", Duration.ofHours(20));
        assertThat(owed(mei).path("requests")).isEmpty();
        assertThat(owed(team.lily).path("onlyOwn").asBoolean()).isTrue();

        team.plugin
                .component(Calendars.class)
                .change(
                        team.project.getId(),
                        calendar -> calendar.withLeave(team.lily.getKey(), new Period(today, today.plusDays(1))));

        JsonNode owed = owed(mei);
        assertThat(owed.path("requests").findValuesAsText("text")).containsExactly("A price");
        assertThat(owed.path("onlyOwn").asBoolean()).isFalse();
        assertThat(owed.path("contacts").findValuesAsText("kind")).containsExactly("executive", "batch");
        assertThat(owed.path("contacts").findValuesAsText("summary")).containsExactly("Harbour", "Meadow");
        assertThat(owed.at("/contacts/1/mine").asBoolean()).isTrue();
    }

    @Test
    void manyAreCutShort() {
        for (int at = 0; at < 7; at++) {
            asks("Meadow", "Question " + at, Duration.ofHours(20 + at));
        }

        assertThat(owed(team.lily).path("requests")).hasSize(5);
        assertThat(owed(team.lily).path("moreRequests").asInt()).isEqualTo(2);
    }

    /** A customer asked for something so long ago and is promised an answer within 24 hours. */
    private void asks(String customer, String text, Duration ago) {
        Request request = new Request(
                0,
                team.project.getId(),
                team.issue(customer).getId(),
                text,
                team.lily.getKey(),
                now.minus(ago),
                new ResponseLimit(24, false),
                ZoneOffset.UTC,
                List.of(),
                null,
                null,
                0);
        assertThat(team.plugin
                        .component(Requests.class)
                        .add("said/" + text, request.begun(new ResponseClock(CountedTime.always(), List.of()))))
                .isTrue();
    }

    private JsonNode owed(ApplicationUser user) {
        Answer told = team.get(user, "days/" + today + "?projectKey=SALES");
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        return told.json().at("/plan/owed");
    }
}
