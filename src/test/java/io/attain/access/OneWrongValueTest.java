package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.AoDatabase.Engine;
import io.attain.RestInProcess.Answer;
import io.attain.access.AccessTable.Row;
import io.attain.openapi.FuzzedRequests;
import io.attain.openapi.OneWrongValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A whole site to which whoever may sends each call as it should be, but for one value: in turn each of its body, its path and
 * its parameters. None is a fault, each refusal is told in words, and the night finds no difference.
 */
class OneWrongValueTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AccessTable TABLE = AccessTable.read();

    /** What is sound where rights are asked before anything else, but says nothing that could be taken. */
    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("PUT /logs/{date}", "{\"projectKey\":\"SALES\",\"counts\":[{\"action\":\"calls\",\"count\":1}]}"),
            Map.entry(
                    "PUT /opportunities/{key}/credit",
                    "{\"version\":0,\"shares\":[{\"person\":\"ABOUT\",\"percent\":4000},{\"person\":\"COLLEAGUE\",\"percent\":6000}]}"),
            Map.entry("POST /opportunities/{key}/moves", "{\"to\":\"10001\"}"),
            Map.entry(
                    "PUT /projects/{key}/rates",
                    "{\"currency\":\"EUR\",\"from\":\"2026-01-01\",\"rate\":\"7.8\",\"seen\":\"\"}"),
            Map.entry("POST /projects/{projectKey}/calendar/closing", "{\"through\":\"2001-01\"}"),
            Map.entry(
                    "PUT /projects/{projectKey}/calendar/days",
                    "{\"days\":[{\"start\":\"2098-10-01\",\"end\":\"2098-10-03\",\"kind\":\"holiday\",\"name\":\"National Day\"}]}"),
            Map.entry(
                    "PUT /projects/{projectKey}/calendar/leave",
                    "{\"person\":\"ABOUT\",\"start\":\"2098-10-01\",\"end\":\"2098-10-03\"}"),
            Map.entry(
                    "PUT /projects/{projectKey}/calendar/weekdays", "{\"from\":\"2098-01-01\",\"days\":[1,2,3,4,5]}"));

    /** Where the version stands that a change must name, of what tells more than one. */
    private static final Map<String, String> VERSIONS =
            Map.of("notes", "/notes/version", "people", "/chain/version", "ruling", "/chain/version");

    private final OneWrongValue wrong = new OneWrongValue();

    @AutoClose
    private AskedSite site;

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRES"})
    void isTakenOrRefusedInWords(Engine engine) throws JsonProcessingException {
        site = new AskedSite(engine).withOldDeals();
        for (Row row : calls()) {
            Asked asked = whoMay(row);
            addresses(asked, row);
            if (!row.how().equals("GET") && Asked.isOfJson(row)) {
                bodies(asked, row);
            }
        }

        site.plugin.nightFindsNoDifference(site.project);
    }

    /** Those of the table, and of each set of rules. */
    private List<Row> calls() {
        List<Row> all = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        site.get("zhou", "projects/SALES/rule-sets")
                .forEach(set -> sets.add(set.path("code").asText()));
        assertThat(sets).contains("target-rules", "tier-rules");
        for (Row row : TABLE.rows()) {
            if (row.what().startsWith("/")
                    && Set.of("GET", "PUT", "POST", "DELETE").contains(row.how())) {
                Stream<String> about = row.what().contains("{set:") ? sets.stream() : Stream.of("target-rules");
                about.map(set -> new Row(row.how(), row.what().replace("target-rules", set), row.cells()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private Asked whoMay(Row row) {
        List<String> able = Stream.concat(Stream.of("leader"), TABLE.askers().stream())
                .filter(asker -> row.cells().get(TABLE.askers().indexOf(asker)).equals("yes"))
                .toList();
        return Asked.all(site).get(able.get(0));
    }

    private void addresses(Asked asked, Row row) {
        wrong.addresses(row.operation(), asked.address(row))
                .forEach(address -> hold(asked, row, address, asked.body(row)));
    }

    private void bodies(Asked asked, Row row) throws JsonProcessingException {
        String address = asked.address(row);
        String sent = SOUND.getOrDefault(row.operation(), asked.body(row));
        ObjectNode sound = wrong.filled(
                row.operation(),
                (ObjectNode)
                        JSON.readTree(sent.replace("ABOUT", site.key("lily")).replace("COLLEAGUE", site.key("tom"))),
                stands(asked, address));
        hold(asked, row, address, sound.toString());
        JsonNode version = sound.has("version") ? version(asked, address, sound.path("version")) : null;
        for (JsonNode body : wrong.bodies(row.operation(), sound)) {
            if (version != null && body.path("version").equals(sound.path("version"))) {
                ((ObjectNode) body).set("version", version);
            }
            boolean isTaken = hold(asked, row, address, body.toString());
            if (version != null && isTaken) {
                version = version(asked, address, sound.path("version"));
            }
        }
    }

    private JsonNode stands(Asked asked, String address) {
        Answer answer = site.send(asked.user(), "GET", address.replaceAll("\\?.*", ""), AskedSite.JSON, "");
        return answer.status() == 200 ? answer.json() : MissingNode.getInstance();
    }

    /** The version that a change must name, as the nearest thing above tells it. */
    private JsonNode version(Asked asked, String address, JsonNode otherwise) {
        String path = address.replaceAll("\\?.*", "");
        String where = VERSIONS.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "/version");
        for (; path.contains("/"); path = path.substring(0, path.lastIndexOf('/'))) {
            JsonNode version = stands(asked, path).at(where);
            if (version.isNumber()) {
                return version;
            }
        }
        return otherwise;
    }

    private static String brief(String text) {
        return text.length() > 1_000 ? text.length() + " characters" : text;
    }

    /** Whether it was taken. */
    private static boolean hold(Asked asked, Row row, String address, String body) {
        Answer answer = asked.answer(row, address, body);
        FuzzedRequests.hold("%s %s %s".formatted(row.how(), address, brief(body)), answer);
        return answer.status() < 300;
    }
}
