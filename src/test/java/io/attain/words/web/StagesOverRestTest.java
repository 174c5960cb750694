package io.attain.words.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryStages;
import io.attain.words.OpportunityStatuses;
import io.attain.words.Stage;
import io.attain.words.app.ChangingStages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StagesOverRestTest {
    private static final String PATH = "projects/SALES/stages";

    private final SalesRest site = new SalesRest();
    private final InMemoryStages lists = new InMemoryStages();
    private final List<Long> countedAnew = new ArrayList<>();
    private final OpportunityStatuses statuses = project -> IntStream.rangeClosed(11, 22)
            .mapToObj(id -> new OpportunityStatuses.Status(Integer.toString(id), "Status " + id))
            .toList();
    private final RestInProcess rest = new RestInProcess(new StagesResource(
            site.asker, lists, statuses, new ChangingStages(lists, statuses, List.of(countedAnew::add))));

    @BeforeEach
    void mayManage() {
        ApplicationUser mei = site.logIn("mei");
        when(site.access.manages(mei, site.project)).thenReturn(true);
    }

    @Test
    void aProjectHasSetUpsStagesUntilSomebodyChangesThem() {
        ObjectNode body = read();

        assertThat(body.path("version").asInt()).isZero();
        assertThat(body.at("/stages/5"))
                .hasToString("{\"code\":\"won\",\"kind\":\"won\",\"name\":\"Won\",\"english\":\"Won\","
                        + "\"chinese\":\"Won 阶段\",\"statuses\":[\"16\"],\"archived\":false}");
        assertThat(body.at("/statuses/0")).hasToString("{\"id\":\"11\",\"name\":\"Status 11\"}");
    }

    @Test
    void aTeamMapsItsOwnStatusesAndIsCountedAnew() {
        ObjectNode body = read();
        stages(body).add(stage(body, "Signed", "won", "21", "22"));

        Answer answer = put(body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/stages/7/code").asText()).isEqualTo("signed");
        assertThat(lists.of(TargetFixture.PROJECT).ofStatus("22"))
                .map(Stage::kind)
                .contains(Stage.Kind.WON);
        assertThat(countedAnew).containsExactly(TargetFixture.PROJECT);
    }

    @Test
    void aNewNameChangesNoFigure() {
        ObjectNode body = read();
        ((ObjectNode) body.at("/stages/0")).put("english", "Inquiry");

        assertThat(put(body).json().path("version").asInt()).isEqualTo(1);
        assertThat(put(read()).json().path("version").asInt()).isEqualTo(1);
        assertThat(countedAnew).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndNothingIsKept() {
        ObjectNode body = read();
        stages(body).add(stage(body, "", "sold", "16", "99"));

        Answer answer = put(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("stages.7.english", "stages.7.kind", "stages.7.statuses", "stages.7.statuses");
        assertThat(read().path("stages")).hasSize(7);
        assertThat(countedAnew).isEmpty();
    }

    @Test
    void whoSawOlderStagesIsRefused() {
        ObjectNode older = read();
        ObjectNode body = read();
        ((ObjectNode) body.at("/stages/0")).put("english", "Inquiry");
        put(body);
        ((ObjectNode) older.at("/stages/0")).put("english", "Contact");

        assertThat(put(older).status()).isEqualTo(409);
        assertThat(rest.send("PUT", PATH, "application/json", "{}").status()).isEqualTo(400);
    }

    @Test
    void onlyWhoManagesMayChangeAndOthersMayRead() {
        ObjectNode body = read();
        site.logIn("lily");

        assertThat(put(body).status()).isEqualTo(403);
        assertThat(read().path("mayEdit").asBoolean()).isFalse();
        assertThat(rest.get("projects/NONE/stages").status()).isEqualTo(404);
    }

    private ObjectNode read() {
        return (ObjectNode) rest.get(PATH).json();
    }

    private static ArrayNode stages(ObjectNode body) {
        return (ArrayNode) body.path("stages");
    }

    private static ObjectNode stage(ObjectNode body, String name, String kind, String... statuses) {
        ObjectNode stage = body.objectNode().put("english", name).put("kind", kind);
        ArrayNode ids = stage.putArray("statuses");
        for (String status : statuses) {
            ids.add(status);
        }
        return stage;
    }

    private Answer put(ObjectNode body) {
        ObjectNode sent = body.objectNode();
        sent.set("version", body.path("version"));
        ArrayNode entries = sent.putArray("stages");
        body.path("stages").forEach(stage -> {
            ObjectNode entry = stage.deepCopy();
            entries.add(entry.retain("code", "english", "chinese", "kind", "statuses", "archived"));
        });
        return rest.send("PUT", PATH, "application/json", sent.toString());
    }
}
