package io.attain.playbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.openapi.FuzzedRequests;
import io.attain.targets.TargetFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlaybookOverRestTest {

    private final PlaybookRest project = new PlaybookRest();
    private final RestInProcess rest = project.rest;

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, project.site.asker, "/projects/{key}/playbook");
    }

    @Test
    void aProjectHasTheSourcesPlaybookUntilSomebodyChangesIt() {
        ObjectNode body = read();

        assertThat(body.path("version").asInt()).isZero();
        assertThat(body.path("inForce").asInt()).isZero();
        assertThat(body.path("today").asText()).isEqualTo("2026-11-23");
        assertThat(body.at("/steps/0/name").asText()).isEqualTo("Calls");
        assertThat(body.at("/steps/0/shared").asBoolean()).isTrue();
        assertThat(body.at("/steps/4/name").asText()).isEqualTo("crossSell");
        assertThat(body.path("stages")).hasSize(7);
        assertThat(body.path("actions"))
                .extracting(each -> each.path("code").asText())
                .contains("visits");
    }

    @Test
    void aNewVersionHoldsFromItsDayAndTheFormerOneUntilThen() {
        ObjectNode body = read();
        ((ObjectNode) body.at("/steps/0")).put("times", 12);

        Answer answer = put(body, PlaybookRest.TODAY.plusDays(7));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isEqualTo(1);
        assertThat(answer.json().path("inForce").asInt()).isZero();
        assertThat(answer.json().at("/versions/0/from").asText()).isEqualTo("2026-11-30");
        assertThat(answer.json().at("/versions/0/changedBy/key").asText()).isEqualTo("mei");
        assertThat(project.playbooks
                        .of(TargetFixture.PROJECT)
                        .on(PlaybookRest.TODAY.plusDays(7))
                        .steps()
                        .get(0)
                        .times())
                .isEqualTo(12);
        assertThat(project.playbooks
                        .of(TargetFixture.PROJECT)
                        .on(PlaybookRest.TODAY.plusDays(6))
                        .steps()
                        .get(0)
                        .times())
                .isEqualTo(10);
    }

    @Test
    void whatSaysTheSameMakesNoVersionUnlessItHoldsEarlier() {
        assertThat(put(read(), PlaybookRest.TODAY).json().path("version").asInt())
                .isZero();
        ObjectNode body = read();
        ((ArrayNode) body.path("steps")).remove(0);
        put(body, PlaybookRest.TODAY.plusDays(7));

        assertThat(put(read(), PlaybookRest.TODAY.plusDays(9))
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(put(read(), PlaybookRest.TODAY).json().path("version").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatIsToldCanBeSentToAnotherProject() {
        assertThat(put(read(), PlaybookRest.TODAY).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndNothingIsKept() {
        ObjectNode body = read();
        ((ObjectNode) body.at("/steps/0")).put("times", 0).put("code", "dancing");
        ((ObjectNode) body.at("/steps/3")).put("stage", "sold").put("every", "daily");

        Answer answer = put(body, PlaybookRest.TODAY.minusDays(1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly(
                        "steps.0.code", "steps.0.times", "steps.0.shared", "steps.3.stage", "steps.3.every", "from");
        assertThat(read().path("version").asInt()).isZero();
    }

    @Test
    void whoSawAnOlderOneIsRefused() {
        ObjectNode older = read();
        ObjectNode body = read();
        ((ArrayNode) body.path("steps")).remove(0);
        put(body, PlaybookRest.TODAY);

        assertThat(put(older, PlaybookRest.TODAY).status()).isEqualTo(409);
        assertThat(send("{}").status()).isEqualTo(400);
    }

    @Test
    void onlyWhoManagesMayChangeAndOthersMayRead() {
        ObjectNode body = read();
        project.site.logIn("lily");

        assertThat(put(body, PlaybookRest.TODAY).status()).isEqualTo(403);
        assertThat(read().path("mayEdit").asBoolean()).isFalse();
        assertThat(rest.get("projects/NONE/playbook").status()).isEqualTo(404);
    }

    private ObjectNode read() {
        return (ObjectNode) rest.get("projects/SALES/playbook").json();
    }

    private Answer put(ObjectNode told, LocalDate from) {
        ObjectNode body = told.objectNode().put("from", from.toString());
        body.set("version", told.path("version"));
        ArrayNode steps = body.putArray("steps");
        told.path("steps").forEach(step -> steps.add(((ObjectNode) step.deepCopy()).without("name")));
        return send(body.toString());
    }

    private Answer send(String body) {
        return rest.send("PUT", "projects/SALES/playbook", "application/json", body);
    }
}
