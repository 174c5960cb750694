package io.attain.customer.tail.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Harbour Foods is an issue with a phone, Kite GmbH a row; Zhou leads, Lily sells. */
class TailImportTest {

    private static final String ROWS = "customerRows";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final Answer harbour = team.bring("customers", "customer,owner,phone\nHarbour Foods,lily,021 5555 0101\n");

    private final long kite = team.plugin
            .component(Tail.class)
            .add(team.project.getId(), List.of(said("Kite GmbH", "4711000000", team.lily.getKey())), LocalDate.EPOCH)
            .get(0);

    private static Said said(String name, String taxNumber, String owner) {
        return new Said(name, "", taxNumber, "", "", "", "", "", owner, "");
    }

    private JsonNode brought(String csv) {
        Answer answer = team.bring(ROWS, csv);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode looked(String csv) {
        Answer answer = team.plugin.as(team.zhou, () -> team.plugin
                .rest()
                .send("POST", "imports/" + ROWS + "?projectKey=SALES&dryRun=true", "text/csv", csv));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> names(ApplicationUser user) {
        List<String> names = new ArrayList<>();
        team.get(user, "projects/SALES/customers")
                .json()
                .path("rows")
                .forEach(row -> names.add(row.path("name").asText()));
        return names;
    }

    private String exported() {
        Answer answer = team.get(team.zhou, "customers/rows/export?projectKey=SALES");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode takeBack() {
        JsonNode batch = StreamSupport.stream(
                        team.get(team.zhou, "imports/batches?projectKey=SALES")
                                .json()
                                .spliterator(),
                        false)
                .filter(each -> each.path("file").asText().equals(ROWS)
                        && each.path("backAt").isNull())
                .findFirst()
                .orElseThrow();
        return team.send(
                        team.zhou,
                        "DELETE",
                        "imports/batches/" + ROWS + "/" + batch.path("number").asInt() + "?projectKey=SALES",
                        "")
                .json();
    }

    @Test
    void rowsComeFromAFileAndARepeatChangesNothing() {
        assertThat(harbour.status()).isEqualTo(200);
        String file = "客户名称,电话,客户来源\n远山贸易有限公司,010 8888 7777,展会\nOsprey Ltd,,\n";

        assertThat(brought(file).path("created").asInt()).isEqualTo(2);

        assertThat(names(team.zhou)).containsExactly("Kite GmbH", "远山贸易有限公司", "Osprey Ltd");
        JsonNode again = brought(file);
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        assertThat(again.path("created").asInt()).isZero();
    }

    @Test
    void whoMayBeKnownAlreadyIsLeftOutAndToldByKeyOrRow() {
        JsonNode looked = looked(
                """
                customer,phone,taxNumber,webDomain
                HARBOUR FOODS LTD,,,
                Another,+86 21 5555 0101,,
                Ｋｉｔｅ AG,,,
                Osprey,,,osprey.example
                Osprey West,,,https://www.osprey.example/a
                """);

        assertThat(looked.path("created").asInt()).isEqualTo(1);
        assertThat(looked.path("skipped").asInt()).isEqualTo(4);
        String key = team.issue("Harbour Foods").getKey();
        assertThat(StreamSupport.stream(looked.path("rows").spliterator(), false)
                        .map(row -> row.path("line") + " " + row.path("action").asText() + " "
                                + row.path("key").asText("-") + " "
                                + row.at("/changes/0/to").asText()))
                .containsExactly(
                        "2 skipped " + key + " " + key + " (same name, another legal form)",
                        "3 skipped " + key + " " + key + " (same phone)",
                        "4 skipped - row " + kite + " (same name, another legal form)",
                        "5 create - osprey.example",
                        "6 skipped - line 5 (same web domain)");
    }

    @Test
    void whoIsAnotherIsBroughtWhereTheFileSaysSo() {
        assertThat(brought("row,customer,phone\nnew,Harbour Foods,\n")
                        .path("created")
                        .asInt())
                .isEqualTo(1);
        assertThat(names(team.zhou)).containsExactly("Kite GmbH", "Harbour Foods");
    }

    @Test
    void theExportChangesNothingAlsoOnceItsOwnerSellsNoMore() {
        brought("customer,owner,city,notes\nOsprey,lily,Xi’an,\"Two\nlines\"\n");
        team.leaves(team.lily);

        String file = exported();

        assertThat(file).contains("Kite GmbH,lily").contains("Xi’an");
        JsonNode again = brought(file);
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        assertThat(again.path("changed").asInt()).isZero();
        Answer other = team.bring(ROWS, file.replace("Kite GmbH,lily", "Kite GmbH,nobody"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body()).contains("nobody");
    }

    @Test
    void whatAFileBroughtGoesAndWhatItChangedIsAsItWas() {
        String before = exported();
        brought("customer,taxNumber,city\nKite GmbH,,Ulm\nOsprey,,\nHeron,,\n");
        long heron = kite + 2;
        Answer touched = team.send(
                team.zhou,
                "PUT",
                "projects/SALES/customers/rows/" + heron,
                "{\"version\":1,\"name\":\"Heron\",\"city\":\"Bonn\"}");
        assertThat(touched.status()).as(touched.body()).isEqualTo(200);

        JsonNode back = takeBack();

        assertThat(back.path("over").asBoolean()).isTrue();
        assertThat(back.path("left")).extracting(JsonNode::asText).containsExactly("Heron");
        assertThat(exported()).startsWith(before).contains("Heron");
        assertThat(names(team.zhou)).containsExactly("Kite GmbH", "Heron");
    }

    @Test
    void badRowsAreRefusedAllAtOnceAndNothingIsWritten() {
        Answer bad = team.bring(
                ROWS, "row,customer,owner,customerRegion\n99,Nobody,,\n,,lily,\n,Good,,Atlantis\n,Other,mallory,\n");

        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body()).contains("99", "Atlantis", "mallory").contains("\"line\":3");
        assertThat(names(team.zhou)).containsExactly("Kite GmbH");
        assertThat(team.plugin
                        .as(team.lily, () -> team.plugin
                                .rest()
                                .send("POST", "imports/" + ROWS + "?projectKey=SALES", "text/csv", "customer\nA\n"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsMuchIsTakenBackInParts() {
        String file = IntStream.range(0, 1_200)
                .mapToObj(at -> "Customer " + at + " of the tail," + (13_000_000_000L + at))
                .collect(Collectors.joining("\n", "customer,phone\n", "\n"));

        assertThat(brought(file).path("created").asInt()).isEqualTo(1_200);

        assertThat(brought(file).path("unchanged").asInt()).isEqualTo(1_200);
        assertThat(takeBack().path("over").asBoolean()).isFalse();
        assertThat(takeBack().path("over").asBoolean()).isTrue();
        assertThat(names(team.zhou)).containsExactly("Kite GmbH");
    }
}
