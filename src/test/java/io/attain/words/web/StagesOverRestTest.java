package io.attain.words.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StagesOverRestTest implements EditedListContract {
    private final SalesRest site = new SalesRest();
    private final InMemoryStages lists = new InMemoryStages();
    private final Recounting recounting = new Recounting();

    private final OpportunityStatuses statuses = project -> IntStream.rangeClosed(11, 22)
            .mapToObj(id -> new OpportunityStatuses.Status(Integer.toString(id), "Status " + id))
            .toList();
    private final RestInProcess rest = new RestInProcess(new StagesResource(
            site.asker, lists, statuses, new ChangingStages(lists, statuses, recounting.watchers())));
    private final EditedList edited =
            new EditedList(site, rest, "stages", List.of("code", "english", "chinese", "kind", "statuses", "archived"));

    @Override
    public EditedList edited() {
        return edited;
    }

    @Test
    void aProjectHasSetUpsStagesUntilSomebodyChangesThem() {
        ObjectNode body = edited.read();

        assertThat(body.path("version").asInt()).isZero();
        assertThat(body.at("/stages/5"))
                .hasToString("{\"code\":\"won\",\"kind\":\"won\",\"name\":\"Won\",\"english\":\"Won\","
                        + "\"chinese\":\"Won 阶段\",\"statuses\":[\"16\"],\"archived\":false}");
        assertThat(body.at("/statuses/0")).hasToString("{\"id\":\"11\",\"name\":\"Status 11\"}");
    }

    @Test
    void aTeamMapsItsOwnStatusesAndIsCountedAnew() {
        ObjectNode body = edited.read();
        stages(body).add(stage(body, "Signed", "won", "21", "22"));

        Answer answer = edited.put(body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/stages/7/code").asText()).isEqualTo("signed");
        assertThat(lists.of(TargetFixture.PROJECT).ofStatus("22"))
                .map(Stage::kind)
                .contains(Stage.Kind.WON);
        assertThat(recounting.projects()).containsExactly(TargetFixture.PROJECT);
    }

    @Test
    void aNewNameChangesNoFigure() {
        ObjectNode body = edited.read();
        ((ObjectNode) body.at("/stages/0")).put("english", "Inquiry");

        assertThat(edited.put(body).json().path("version").asInt()).isEqualTo(1);
        assertThat(edited.put(edited.read()).json().path("version").asInt()).isEqualTo(1);
        assertThat(recounting.projects()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndNothingIsKept() {
        ObjectNode body = edited.read();
        stages(body).add(stage(body, "", "sold", "16", "99"));

        Answer answer = edited.put(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("stages.7.english", "stages.7.kind", "stages.7.statuses", "stages.7.statuses");
        assertThat(edited.read().path("stages")).hasSize(7);
        assertThat(recounting.projects()).isEmpty();
    }

    @Test
    void whoSawOlderStagesIsRefused() {
        ObjectNode older = edited.read();
        ObjectNode body = edited.read();
        ((ObjectNode) body.at("/stages/0")).put("english", "Inquiry");
        edited.put(body);
        ((ObjectNode) older.at("/stages/0")).put("english", "Contact");

        assertThat(edited.put(older).status()).isEqualTo(409);
        assertThat(edited.send("{}").status()).isEqualTo(400);
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
}
