package io.attain.playbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.targets.TargetFixture;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a playbook may say at most, and how it is read what people type. */
class PlaybookLimitsOverRestTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final PlaybookRest project = new PlaybookRest();
    private final RestInProcess rest = project.rest;

    @ParameterizedTest
    @CsvSource({
        "1, 200",
        "1000, 200",
        "0, 400",
        "-1, 400",
        "1001, 400",
        "2147483648, 400",
        "4294967297, 400",
        "1.5, 400",
        "1e3, 400",
        "true, 400",
        "\"3\", 400"
    })
    void aStepIsAskedForFromOnceToAThousandTimes(String times, int status) {
        Answer answer = send("0", "[%s]".formatted(step("calls", "lead").replace("\"times\":1", "\"times\":" + times)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(project.playbooks.of(TargetFixture.PROJECT).version()).isEqualTo(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967296", "-1", "1", "2147483648"})
    void aVersionThatIsNotTheLatestIsOvertaken(String version) {
        assertThat(send(version, "[]").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "\"0\"", "true", "[]"})
    void aVersionIsAWholeNumber(String version) {
        assertThat(send(version, "[]").status()).isEqualTo(400);
    }

    @Test
    void aListHasTwentyStepsAndAPlaybookTwoHundred() {
        assertThat(send("0", own(20, "lead", 0).toString()).status()).isEqualTo(200);
        assertThat(send("1", own(21, "lead", 0).toString()).json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("steps.20.code");

        List<String> places = List.of("", "lead", "contacted", "visited", "proposal");
        ArrayNode all = JSON.arrayNode();
        for (int list = 0; list < 10; list++) {
            String customers = list < 5 ? "new" : "existing";
            for (JsonNode step : own(20, places.get(list % 5), 20 * list)) {
                all.add(((ObjectNode) step).put("customers", customers));
            }
        }
        assertThat(all).hasSize(200);
        assertThat(send("1", all.toString()).status()).isEqualTo(200);

        all.add(ownStep("won", 500));
        assertThat(send("2", all.toString()).json().path("errors"))
                .extracting(error -> error.path("message").asText())
                .singleElement()
                .asString()
                .contains("tooMany", "200");
    }

    @ParameterizedTest
    @CsvSource({"60, 200", "61, 400"})
    void aNameHasSixtyCharacters(int length, int status) {
        assertThat(changed(step -> step.put("english", "n".repeat(length))).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"60, 200", "61, 400"})
    void soHasTheOneInChinese(int length, int status) {
        assertThat(changed(step -> step.put("chinese", "名".repeat(length))).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"250, 200", "251, 400"})
    void aHintHasTwoHundredAndFifty(int length, int status) {
        assertThat(changed(step -> step.put("hintEnglish", "h".repeat(length))).status())
                .isEqualTo(status);
    }

    @Test
    void aNameIsOneVisibleLine() {
        Answer answer = changed(step ->
                step.put("english", "  Send\u200b \t the\r\n offer\u0000 ").put("chinese", "\u3000报价\ufeff"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/steps/0/english").asText()).isEqualTo("Send the offer");
        assertThat(answer.json().at("/steps/0/chinese").asText()).isEqualTo("报价");
        assertThat(answer.json().at("/steps/0/code").asText()).isEqualTo("step.sendTheOffer");
    }

    @Test
    void twoNamesThatLookTheSameAreOne() {
        ArrayNode steps = own(2, "lead", 0);
        ((ObjectNode) steps.get(0)).put("english", "Send offer");
        ((ObjectNode) steps.get(1)).put("english", " send\u200b  OFFER ");

        assertThat(send("0", steps.toString()).json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("steps.1.english");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026-02-30",
                "0001-01-01",
                "2100-01-01",
                "+999999999-12-31",
                "tomorrow",
                "",
                "23.11."
            })
    void itHoldsFromADayThatThereIsNotBeforeToday(String from) {
        Answer answer = rest.send(
                "PUT",
                "projects/SALES/playbook",
                "application/json",
                "{\"version\":0,\"from\":\"%s\",\"steps\":[]}".formatted(from));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("from");
    }

    @Test
    void whatNamesNoDayHoldsFromToday() {
        Answer answer = rest.send("PUT", "projects/SALES/playbook", "application/json", "{\"version\":0,\"steps\":[]}");

        assertThat(answer.json().at("/versions/0/from").asText()).isEqualTo(PlaybookRest.TODAY.toString());
        assertThat(answer.json().path("inForce").asInt()).isEqualTo(1);
    }

    @Test
    void aStepThatIsNoneIsRefusedAndNothingFails() {
        for (String steps : List.of("[null]", "[[]]", "[7]", "{}", "\"calls\"", "[{}]")) {
            assertThat(send("0", steps).status()).as(steps).isEqualTo(400);
        }
        assertThat(send("0", "null").status()).as("none").isEqualTo(200);
    }

    @Test
    void theSameSaidAgainIsNoVersionAndAnotherOrderIsOne() {
        String one = "[%s,%s]".formatted(step("calls", "lead"), step("visits", "lead"));
        String other = "[%s,%s]".formatted(step("visits", "lead"), step("calls", "lead"));

        assertThat(send("0", one).json().path("version").asInt()).isEqualTo(1);
        assertThat(send("1", one).json().path("version").asInt()).isEqualTo(1);
        assertThat(send("1", other).json().path("version").asInt()).isEqualTo(2);
    }

    private Answer changed(Consumer<ObjectNode> change) {
        ObjectNode step = ownStep("lead", 1);
        change.accept(step);
        return send("0", JSON.arrayNode().add(step).toString());
    }

    private Answer send(String version, String steps) {
        return rest.send(
                "PUT",
                "projects/SALES/playbook",
                "application/json",
                "{\"version\":%s,\"from\":\"%s\",\"steps\":%s}".formatted(version, PlaybookRest.TODAY, steps));
    }

    private static String step(String code, String stage) {
        return "{\"customers\":\"new\",\"stage\":\"%s\",\"code\":\"%s\",\"times\":1,\"every\":\"week\"}"
                .formatted(stage, code);
    }

    /** Steps of a playbook's own, called by numbers. */
    private static ArrayNode own(int many, String stage, int after) {
        ArrayNode steps = JSON.arrayNode();
        IntStream.rangeClosed(after + 1, after + many).forEach(number -> steps.add(ownStep(stage, number)));
        return steps;
    }

    private static ObjectNode ownStep(String stage, int number) {
        return JSON.objectNode()
                .put("customers", "new")
                .put("stage", stage)
                .put("english", "Step " + number)
                .put("times", 1)
                .put("every", "once");
    }
}
