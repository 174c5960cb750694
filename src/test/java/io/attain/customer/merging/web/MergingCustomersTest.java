package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.attain.RestInProcess.Answer;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.Metric;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Two that are the same become one, and two again. */
class MergingCustomersTest extends TwoAlike {

    @Test
    void bothSidesAreShownBefore() {
        JsonNode plan = preview("Harbour", "Harbour Ltd.");

        assertThat(counts(plan, "into"))
                .containsEntry("open", 1)
                .containsEntry("won", 1)
                .containsEntry("people", 1);
        assertThat(counts(plan, "from"))
                .containsEntry("won", 1)
                .containsEntry("lost", 1)
                .containsEntry("purchases", 1)
                .containsEntry("requests", 1);
        assertThat(plan.at("/into/bought").asLong() + plan.at("/from/bought").asLong())
                .isEqualTo(600_00 + 50_00 + 700);
        assertThat(plan.path("obstacles")).isEmpty();
    }

    @Test
    void allOfTheOneIsTheOthersAndNoFigureMoves() {
        List<String> before = figures();
        Map<String, Integer> after = counts(preview("Harbour", "Harbour Ltd."), "after");
        Issue gone = issue("Harbour Ltd.");

        Answer answer = merge("Harbour", "Harbour Ltd.");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/merges/0/moved").asInt()).isZero();
        assertThat(answer.json().at("/merges/0/results").asInt()).isPositive();
        assertThat(answer.json().at("/merges/0/trouble").asText()).isEmpty();
        assertThat(figures())
                .isEqualTo(before)
                .filteredOn(line -> line.contains(Metric.NEW_CUSTOMERS.code()))
                .hasSize(3);
        assertThat(counts(preview("Harbour", "Meadow"), "into")).isEqualTo(after);
        assertThat(get(of("Harbour", "record")).at("/notes/needs").asText()).isEqualTo("Cooling");
        assertThat(issue("Harbour Ltd.").getSubTaskObjects()).isEmpty();
        assertThat(issue("Harbour Ltd.").getStatusId()).isNotEqualTo(gone.getStatusId());
        assertThat(team.get(team.zhou, of("Harbour Ltd.", "record")).status()).isEqualTo(404);
        team.nightFindsNoDifference();
        assertThat(figures()).isEqualTo(before);
        assertThat(team.get(team.zhou, "projects/SALES/customers").body()).doesNotContain("Harbour Ltd.");
    }

    @Test
    void takenBackAllIsAsItWas() {
        List<String> figures = figures();
        List<String> before = told("Harbour", "Harbour Ltd.");
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);

        Answer back = takeBack("Harbour");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(told("Harbour", "Harbour Ltd.")).isEqualTo(before);
        assertThat(back.json().at("/merges/0/trouble").asText()).isEmpty();
        assertThat(figures()).isEqualTo(figures);
        team.nightFindsNoDifference();
        assertThat(figures()).isEqualTo(figures);
        assertThat(back.json().at("/merges/0/results").asInt()).isPositive();
        assertThat(back.json().at("/merges/0/moved").asInt()).isZero();
        assertThat(takeBack("Harbour").status()).isEqualTo(409);
    }

    @Test
    void whatWentUpInAnotherSaysWhere() {
        assertThat(get(of("Harbour Ltd.", "merges")).path("went").isNull()).isTrue();
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);

        JsonNode went = get(of("Harbour Ltd.", "merges")).path("went");
        assertThat(went.path("key").asText()).isEqualTo(issue("Harbour").getKey());
        assertThat(went.at("/by/key").asText()).isEqualTo(team.zhou.getKey());
        assertThat(went.path("state").asText()).isEqualTo("done");

        assertThat(takeBack("Harbour").status()).isEqualTo(200);
        assertThat(get(of("Harbour Ltd.", "merges")).path("went").isNull()).isTrue();
    }

    @Test
    void howTheTierOfWhatWentUpHadChangedStaysTold() {
        assertThat(get(of("Harbour Ltd.", "tier")).path("changes")).hasSize(1);
        assertThat(get(of("Harbour", "tier")).path("former")).isEmpty();

        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        assertThat(merge("Meadow", "Harbour").status()).isEqualTo(200);

        JsonNode former = get(of("Meadow", "tier")).path("former");
        assertThat(former.findValuesAsText("key"))
                .containsExactly(
                        issue("Harbour").getKey(), issue("Harbour Ltd.").getKey());
        assertThat(former.findValuesAsText("to")).containsExactly("C", "C");
        assertThat(takeBack("Meadow").status()).isEqualTo(200);
        assertThat(get(of("Meadow", "tier")).path("former")).isEmpty();
    }

    /** It is emptied step by step, and whoever follows what it bought comes by in the midst of that. */
    @Test
    void whatWentUpNeverStoodAsItDidWhileItWasEmptied() {
        ok(
                "POST",
                "customers/purchases",
                "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"INV-2\",\"customer\":\"Harbour Ltd.\",\"date\":\""
                        + today + "\",\"amount\":15000000}]}");
        team.plugin.awaitBackground();
        JsonNode before = get(of("Harbour Ltd.", "tier"));
        assertThat(before.path("tier").asText()).isEqualTo("B");

        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        team.plugin.awaitBackground();

        JsonNode after = get(of("Harbour", "tier"));
        assertThat(after.path("tier").asText()).isEqualTo("B");
        assertThat(after.at("/former/0/changes")).isEqualTo(before.path("changes"));
        assertThat(takeBack("Harbour").status()).isEqualTo(200);
        team.plugin.awaitBackground();
        assertThat(get(of("Harbour Ltd.", "tier"))).isEqualTo(before);
    }

    @Test
    void whatHasNoOpportunitiesGoesUpWhateverPartOfTheBusinessItBelongsTo() {
        String row = ok(
                        "POST",
                        "projects/SALES/customers/rows",
                        "{\"name\":\"Harbour Row\",\"phone\":\"021 555 0101\"}")
                .path("number")
                .asText();
        ok("POST", "projects/SALES/customers/rows/" + row + "/issue", "");
        List<String> before = figures();

        assertThat(preview("Harbour Row", "Harbour").path("obstacles")).isNotEmpty();
        assertThat(merge("Harbour", "Harbour Row").status()).isEqualTo(200);

        assertThat(figures()).isEqualTo(before);
        assertThat(get(of("Harbour", "record")).toString()).contains("021 555 0101");
        assertThat(takeBack("Harbour").status()).isEqualTo(200);
        assertThat(get(of("Harbour", "record")).path("facts").toString()).doesNotContain("021 555 0101");
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void ofWhatBothSaySomethingElseHoldsWhatIsChosen() {
        ok(
                "PUT",
                of("Harbour", "record/notes"),
                "{\"version\":0,\"needs\":\"Heat\",\"plan\":\"Grow\",\"planAmount\":500}");
        List<String> before = told("Harbour", "Harbour Ltd.");
        JsonNode plan = preview("Harbour", "Harbour Ltd.");
        assertThat(plan.at("/leftOut/0/id").asText()).isEqualTo("needs");
        assertThat(plan.at("/leftOut/0/into").asText()).isEqualTo("Heat");
        assertThat(plan.at("/leftOut/0/from").asText()).isEqualTo("Cooling");

        Answer merged = merge("Harbour", "Harbour Ltd.", plan.path("seen").asText(), "\"needs\"");
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        assertThat(get(of("Harbour", "record")).at("/notes/needs").asText()).isEqualTo("Cooling");
        assertThat(get(of("Harbour", "record")).at("/notes/plan").asText()).isEqualTo("Grow");

        assertThat(takeBack("Harbour").status()).isEqualTo(200);
        assertThat(told("Harbour", "Harbour Ltd.")).isEqualTo(before);
    }

    @Test
    void whatSomebodySaysAfterwardsIsNotTakenBack() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        int version = get(of("Harbour", "record")).at("/notes/version").asInt();
        ok("PUT", of("Harbour", "record/notes"), "{\"version\":" + version + ",\"needs\":\"Both\",\"plan\":\"\"}");

        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        assertThat(get(of("Harbour", "record")).at("/notes/needs").asText()).isEqualTo("Both");
        assertThat(get(of("Harbour Ltd.", "record")).at("/notes/needs").asText())
                .isEqualTo("Cooling");
    }

    @Test
    void whatCameAfterStaysWithTheSurvivor() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        ok("POST", of("Harbour", "promises/requests"), "{\"text\":\"Another\"}");

        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        assertThat(requests("Harbour")).containsExactly("Another");
        assertThat(requests("Harbour Ltd.")).containsExactly("A quote");
    }

    private Stream<String> requests(String customer) {
        return StreamSupport.stream(
                        get(of(customer, "promises")).path("requests").spliterator(), false)
                .map(request -> request.path("text").asText());
    }

    @Test
    void whatWentUpInAnotherThatWentUpItselfIsTakenBackInOrder() {
        List<String> figures = figures();
        List<String> before = told("Harbour", "Harbour Ltd.", "Meadow");
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        String first = get(of("Harbour", "merges")).at("/merges/0/id").asText();
        assertThat(merge("Meadow", "Harbour").status()).isEqualTo(200);
        assertThat(figures()).isEqualTo(figures);

        Answer early = team.send(team.zhou, "POST", of("Harbour", "merges/" + first + "/back"), "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("Take that back first");
        assertThat(takeBack("Meadow").status()).isEqualTo(200);
        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        assertThat(told("Harbour", "Harbour Ltd.", "Meadow")).isEqualTo(before);
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void whatAServerLeftHalfDoneGoesOn() {
        List<String> figures = figures();
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        MergeBook book = team.plugin.component(MergeBook.class);
        Merge done = book.into(issue("Harbour").getId()).get(0);
        book.change(done.in(Merge.State.UNDER_WAY), done.state());

        team.nightFindsNoDifference();

        assertThat(book.into(issue("Harbour").getId()).get(0).state()).isEqualTo(Merge.State.DONE);
        assertThat(figures()).isEqualTo(figures);
        assertThat(get(of("Harbour", "record")).at("/chain/people")).hasSize(2);
    }

    @Test
    void whichOtherCustomerIsMeantMustBeSaid() {
        Answer unsaid = team.get(team.zhou, of("Harbour", "merges/preview?other=%20"));

        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(unsaid.json().at("/errors/0/field").asText()).isEqualTo("other");
    }

    @Test
    void whatIsNotAsItWasShownIsNotMerged() {
        String seen = preview("Harbour", "Harbour Ltd.").path("seen").asText();
        ok("POST", of("Harbour", "promises/requests"), "{\"text\":\"Another\"}");

        assertThat(merge("Harbour", "Harbour Ltd.", seen).status()).isEqualTo(409);
        assertThat(merge("Harbour", "Harbour", "").status()).isEqualTo(409);
        assertThat(team.get(team.lily, of("Harbour", "merges")).json().path("mayMerge"))
                .isEqualTo(BooleanNode.FALSE);
        assertThat(team.get(
                                team.lily,
                                of(
                                        "Harbour",
                                        "merges/preview?other="
                                                + issue("Meadow").getKey()))
                        .status())
                .isEqualTo(403);
    }
}
