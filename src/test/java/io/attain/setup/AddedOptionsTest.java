package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.Together;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Names that a file needs are added to the lists of a project that sells, while others change them. */
class AddedOptionsTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void whatIsAddedStandsBehindWhatIsThereAndNothingElseChanges() {
        List<String> before = list("regions");

        Answer added = add("SALES", "{\"regions\":[\" Kyushu \",\"east china\"]}");

        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(texts(added.json().path("regions")))
                .startsWith(before.toArray(new String[0]))
                .endsWith("Kyushu")
                .hasSize(before.size() + 1);
        assertThat(texts(added.json().path("productLines"))).isEqualTo(list("productLines"));
    }

    @Test
    void ofManyWhoAddAtTheSameMomentNoneLosesWhatOthersAdded() throws InterruptedException {
        assertThat(Together.failures(1, person -> assertThat(add("SALES", "{\"regions\":[\"Region " + person + "\"]}")
                                .status())
                        .isEqualTo(200)))
                .isEmpty();

        assertThat(list("regions"))
                .containsAll(IntStream.range(0, Together.PEOPLE)
                        .mapToObj(person -> "Region " + person)
                        .toList());
    }

    @Test
    void whereOneListGrowsTooLongNothingIsAddedToAny() {
        List<String> before = list("regions");
        String names = IntStream.range(0, 198)
                .mapToObj(each -> "\"Region " + each + "\"")
                .toList()
                .toString();

        Answer refused = add("SALES", "{\"regions\":" + names + ",\"productLines\":[\"Pumps\"]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("At most 200");
        assertThat(list("regions")).isEqualTo(before);
        assertThat(list("productLines")).doesNotContain("Pumps");
    }

    @Test
    void whoSavesListsThatAnotherHasChangedMeanwhileIsToldAndSavesThemOnceTheyWereSeen() {
        String seen = send("{}").json().path("options").toString();
        add("SALES", "{\"regions\":[\"Kyushu\"]}");

        Answer refused = send("{\"regions\":[\"East China\"],\"productLines\":[\"Pumps\"],\"seen\":" + seen + "}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("Regions", "Kyushu").doesNotContain("Product lines");
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("regions");
        assertThat(list("regions")).contains("Kyushu");
        assertThat(list("productLines")).doesNotContain("Pumps");
        String now = send("{}").json().path("options").toString();
        assertThat(send("{\"regions\":[\"East China\"],\"seen\":" + now + "}").status())
                .isEqualTo(200);
        assertThat(list("regions")).containsExactly("East China");
    }

    @Test
    void aListThatWasSeenMissesNoEntryEither() {
        Answer refused = send("{\"regions\":[\"East China\"],\"seen\":{\"regions\":[null]}}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("seen.regions[0]");
    }

    @Test
    void whereNothingIsSetUpNothingIsAdded() {
        team.plugin.jira.project("NEW");

        Answer refused = add("NEW", "{\"regions\":[\"Kyushu\"]}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("not set up");
        assertThat(list("regions")).doesNotContain("Kyushu");
    }

    private Answer send(String lists) {
        return team.send(team.plugin.jira.admin(), "POST", "setup/SALES", lists);
    }

    private Answer add(String project, String lists) {
        return team.send(team.plugin.jira.admin(), "POST", "setup/" + project + "/options", lists);
    }

    private List<String> list(String name) {
        return texts(team.get(team.plugin.jira.admin(), "setup/SALES").json().at("/options/" + name));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
