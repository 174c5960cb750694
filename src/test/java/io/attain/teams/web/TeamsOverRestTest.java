package io.attain.teams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.jira.SalesRole;
import io.attain.openapi.FuzzedRequests;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.ChangingTeams;
import io.attain.teams.app.TeamFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsOverRestTest {
    private static final String PATH = "projects/SALES/teams";
    private static final String EAST = "{\"version\":0,\"teams\":["
            + "{\"english\":\" Company \",\"manager\":\"mei\"},"
            + "{\"parent\":0,\"english\":\"East\",\"chinese\":\"华东\",\"manager\":\"tom\",\"standIn\":\"mei\","
            + "\"members\":[{\"person\":\"lily\",\"from\":\"2026-07-01\",\"to\":null}]}]}";

    private final SalesRest site = new SalesRest();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final RestInProcess rest = new RestInProcess(new TeamsResource(
            site.asker,
            teams,
            new ChangingTeams(teams, site.people),
            new TeamFile(site.people),
            new TeamsView(site.asker, site.people, site.access)));

    @BeforeEach
    void mayManage() {
        for (String name : List.of("lily", "tom", "mei")) {
            ApplicationUser user = site.logIn(name);
            when(user.isActive()).thenReturn(true);
            when(site.access.sells(user, site.project)).thenReturn(true);
        }
        when(site.access.manages(site.asker.user(), site.project)).thenReturn(true);
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/projects/{key}/teams", "/projects/{key}/teams/file");
    }

    @Test
    void teamsAreToldAsTheyWereSent() {
        JsonNode told = put(EAST).json();

        assertThat(told.path("version").asInt()).isEqualTo(1);
        assertThat(told.path("mayEdit").asBoolean()).isTrue();
        assertThat(told.path("mayGiveRoles").asBoolean()).isFalse();
        assertThat(told.at("/teams/0/english").asText()).isEqualTo("Company");
        assertThat(told.at("/teams/0/parent").asInt()).isEqualTo(-1);
        assertThat(told.at("/teams/1/parent").asInt()).isZero();
        assertThat(told.at("/teams/1/manager/key").asText()).isEqualTo("tom");
        assertThat(told.at("/teams/1/members/0/from").asText()).isEqualTo("2026-07-01");
        assertThat(told.at("/teams/1/members/0/to").isNull()
                        || told.at("/teams/1/members/0/to").isMissingNode())
                .isTrue();
        assertThat(rest.get(PATH).json()).isEqualTo(told);
    }

    @Test
    void whoPlaysWhichRoleIsToldBesideThem() {
        put(EAST);
        when(site.access.holders(SalesRole.MANAGER, site.project)).thenReturn(List.of("tom"));
        when(site.access.idOf(SalesRole.MANAGER)).thenReturn(Optional.of(10_101L));

        JsonNode told = rest.get(PATH).json();

        assertThat(told.path("roles")).hasToString("[{\"code\":\"manager\",\"id\":10101}]");
        assertThat(told.path("people"))
                .extracting(each -> each.at("/person/key").asText() + each.path("roles"))
                .containsExactly("lily[]", "mei[]", "tom[\"manager\"]");
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndNothingIsKept() {
        Answer answer = put("{\"version\":0,\"teams\":[{\"english\":\"A\",\"parent\":0,\"manager\":\"zed\","
                + "\"members\":[{\"person\":\"lily\",\"from\":\"2026-07-01\",\"to\":\"2026-06-01\"}]}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("teams.0.parent", "teams.0.manager", "teams.0.members.0.to");
        assertThat(teams.of(TargetFixture.PROJECT).teams()).isEmpty();
        assertThat(put("{}").status()).isEqualTo(400);
    }

    @Test
    void whoSawOlderTeamsIsRefused() {
        put(EAST);

        assertThat(put(EAST).status()).isEqualTo(409);
    }

    @Test
    void aFileIsReadAndKeptOnlyWhenItsAnswerIsSent() {
        Answer read =
                rest.send("POST", PATH + "/file", "text/csv", "team,parent,member\nEast,Company,lily\nCompany,,\n");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().at("/teams/0/parent").asInt()).isEqualTo(1);
        assertThat(teams.of(TargetFixture.PROJECT).teams()).isEmpty();
        ObjectNode body = read.json().deepCopy();
        body.retain("version", "teams");
        ((ArrayNode) body.path("teams")).forEach(team -> {
            ((ObjectNode) team).remove(List.of("name", "manager", "standIn"));
            team.path("members").forEach(member -> ((ObjectNode) member)
                    .put("person", member.at("/person/key").asText()));
        });
        assertThat(put(body.toString()).status()).isEqualTo(200);
        assertThat(rest.send("POST", PATH + "/file", "text/csv", "team,member\nEast,zed\n")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFileThatIsRefusedComesBackWithWhatIsWrongInEachRow() {
        Answer marked = rest.send(
                "POST", PATH + "/file/marked", "text/csv", "team,member\nCompany,lily\nEast,zed\nSouth,lily\n");

        assertThat(marked.status()).as(marked.body()).isEqualTo(200);
        assertThat(marked.body().lines().map(line -> line.replaceFirst("^\uFEFF", "")))
                .hasSize(4)
                .first()
                .isEqualTo("!,team,member");
        assertThat(marked.body().lines().toList().get(1)).isEqualTo(",Company,lily");
        assertThat(marked.body().lines().toList().get(2)).startsWith("member: ").endsWith(",East,zed");
        assertThat(teams.of(TargetFixture.PROJECT).teams()).isEmpty();
        assertThat(rest.send("POST", PATH + "/file/marked", "text/csv", "color\nred\n")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyWhoManagesMayChangeAndWhoSellsMayRead() {
        site.logIn("lily");

        assertThat(put(EAST).status()).isEqualTo(403);
        assertThat(rest.send("POST", PATH + "/file", "text/csv", "team\nEast\n").status())
                .isEqualTo(403);
        assertThat(rest.get(PATH).json().path("mayEdit").asBoolean()).isFalse();
        when(site.access.sells(site.asker.user(), site.project)).thenReturn(false);
        when(site.access.sells(site.logIn("guest"), site.project)).thenReturn(false);
        assertThat(rest.get(PATH).status()).isEqualTo(403);
        assertThat(rest.get("projects/NONE/teams").status()).isEqualTo(404);
    }

    private Answer put(String body) {
        return rest.send("PUT", PATH, "application/json", body);
    }
}
