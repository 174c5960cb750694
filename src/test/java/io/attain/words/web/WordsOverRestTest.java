package io.attain.words.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Metric;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Label;
import io.attain.words.OfferedMetrics;
import io.attain.words.OfferedScopes;
import io.attain.words.app.ChangingWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsOverRestTest implements EditedListContract {
    private final SalesRest site = new SalesRest();
    private final InMemoryVocabularies words = new InMemoryVocabularies();
    private final List<String> inJira = new ArrayList<>();
    private final Recounting recounting = new Recounting();

    private final OfferedScopes scopes = project -> InMemoryVocabularies.OFFERED;
    private final RestInProcess rest = new RestInProcess(new WordsResource(
            site.asker,
            words,
            scopes,
            new ChangingWords(words, new InMemoryStages(), scopes, new Noted(), recounting.watchers())));
    private final EditedList edited = new EditedList(
            site, rest, "words", List.of("code", "kind", "stage", "english", "chinese", "weekly", "archived", "wins"));

    @Override
    public EditedList edited() {
        return edited;
    }

    @Test
    void aTeamThatSellsByDemoSaysSo() {
        ObjectNode body = edited.read();
        ((ArrayNode) body.path("words")).add(demo(body).put("weekly", 2));
        ((ObjectNode) body.at("/words/5")).put("archived", true);

        Answer answer = edited.put(body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/words/7"))
                .hasToString(
                        "{\"code\":\"action.demo\",\"kind\":\"action\",\"stage\":null,\"own\":true,\"name\":\"Demo\","
                                + "\"english\":\"Demo\",\"chinese\":\"演示\",\"weekly\":2,\"archived\":false,\"wins\":null}");
        assertThat(words.of(TargetFixture.PROJECT).isInUse(Metric.VISITS)).isFalse();
        assertThat(inJira).contains("offer action.demo Demo", "offer newProspects New prospects");
    }

    @Test
    void aTeamMayCountWhatReachesAStage() {
        ObjectNode body = edited.read();
        ((ArrayNode) body.path("words")).add(demo(body).put("stage", "visited").put("english", "First visits"));

        JsonNode word = edited.put(body).json().at("/words/7");

        assertThat(word.path("code").asText()).isEqualTo("stage.visited");
        assertThat(word.path("kind").asText()).isEqualTo("stage");
        assertThat(word.path("stage").asText()).isEqualTo("visited");
        assertThat(inJira).contains("offer stage.visited First visits");
    }

    @Test
    void aTeamAddsUpItsOwnWinsAndTheFiguresFollow() {
        ObjectNode body = edited.read();
        assertThat(body.path("scopes").path("regions")).hasToString("[{\"word\":\"East China\",\"name\":\"华东\"}]");
        ObjectNode sum = demo(body).put("kind", "sum").put("english", "East sales");
        sum.putObject("wins").put("region", "华东").put("buyers", "existing");
        ((ArrayNode) body.path("words")).add(sum);

        ObjectNode saved = (ObjectNode) edited.put(body).json();

        assertThat(saved.at("/words/7/code").asText()).isEqualTo("sum.eastSales");
        assertThat(saved.at("/words/7/wins"))
                .hasToString("{\"region\":\"East China\",\"productLine\":null,\"customerType\":null,"
                        + "\"buyers\":\"existing\"}");
        assertThat(inJira).contains("offer sum.eastSales East sales");
        assertThat(recounting.projects()).containsExactly(TargetFixture.PROJECT);

        ((ObjectNode) saved.at("/words/7")).put("chinese", "华东销售额");
        assertThat(edited.put(saved).status()).isEqualTo(200);
        assertThat(recounting.projects())
                .as("another name counts no other wins")
                .hasSize(1);
    }

    @Test
    void whatCannotBeChosenIsToldAtItsPlace() {
        ObjectNode body = edited.read();
        ObjectNode count = demo(body).put("kind", "count");
        count.putObject("wins").put("region", "Atlantis").put("buyers", "rich");
        ((ArrayNode) body.path("words"))
                .add(count)
                .add(demo(body).put("kind", "median").put("english", "Median"));

        Answer answer = edited.put(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("words.7.region", "words.7.buyers", "words.8.kind", "words.8.chinese");
        assertThat(recounting.projects()).isEmpty();
    }

    @Test
    void itsOptionIsRenamedWithIt() {
        ObjectNode body = edited.read();
        ((ArrayNode) body.path("words")).add(demo(body));
        ObjectNode again = (ObjectNode) edited.put(body).json();
        ((ObjectNode) again.at("/words/7")).put("english", "Presentation");

        edited.put(again);

        assertThat(inJira).last().isEqualTo("rename action.demo Presentation");
    }

    @Test
    void whatOtherProjectsCallSoKeepsItsOption() {
        words.demo(TargetFixture.PROJECT + 1);
        ObjectNode body = edited.read();
        ((ArrayNode) body.path("words")).add(demo(body));
        ObjectNode again = (ObjectNode) edited.put(body).json();
        ((ObjectNode) again.at("/words/7")).put("english", "Presentation");

        assertThat(edited.put(again).status()).isEqualTo(200);
        assertThat(inJira).noneMatch(each -> each.startsWith("rename"));
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(edited.put(edited.read()).json().path("version").asInt()).isZero();
        assertThat(inJira).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndNothingIsKept() {
        ObjectNode body = edited.read();
        ((ArrayNode) body.path("words")).add(demo(body).put("english", "Calls").put("weekly", -3));

        Answer answer = edited.put(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("words.7.english", "words.7.weekly");
        assertThat(edited.read().path("words")).hasSize(7);
        assertThat(inJira).isEmpty();
    }

    @Test
    void whoSawOlderWordsIsRefused() {
        ObjectNode older = edited.read();
        ObjectNode body = edited.read();
        ((ArrayNode) body.path("words")).add(demo(body));
        edited.put(body);
        ((ObjectNode) older.at("/words/4")).put("weekly", 20);

        assertThat(edited.put(older).status()).isEqualTo(409);
        assertThat(edited.send("{}").status()).isEqualTo(400);
        assertThat(words.of(TargetFixture.PROJECT).words().get(4).weekly()).isEqualTo(10);
    }

    private static ObjectNode demo(ObjectNode body) {
        return body.objectNode().put("english", " Demo ").put("chinese", "演示").put("weekly", 0);
    }

    private final class Noted implements OfferedMetrics {

        @Override
        public void offer(long projectId, Metric metric, Label label) {
            inJira.add("offer " + metric + " " + label.english());
        }

        @Override
        public void rename(long projectId, Metric metric, Label label) {
            inJira.add("rename " + metric + " " + label.english());
        }
    }
}
