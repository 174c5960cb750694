package io.attain.targets;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.inCut;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.FactQuery;
import io.attain.results.Result;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TreeChangeTest {

    private static final Period OCTOBER = new Period(START, START.plusMonths(1));
    private static final TargetNode ROOT = led(node(1, null, 1, "mei", QUARTER, Scope.ANY, 100));

    @Test
    void aShareThatPassesOnConcernsTheResultsOfTheTwoPeopleAlone() {
        TreeChange change = change(
                List.of(ROOT, october(2, "lily"), october(3, "tom"), october(4, "mike")),
                List.of(ROOT, october(2, "anna"), october(3, "tom"), october(4, "mike")));

        assertThat(change.concerns())
                .containsExactlyInAnyOrder(
                        inTheQuarter().by("lily"), inTheQuarter().by("anna"));
        assertThat(change.moves(win(7, "lily", START, 5, Scope.ANY))).isTrue();
        assertThat(change.moves(win(7, "tom", START, 5, Scope.ANY))).isFalse();
    }

    @Test
    void aShareOfNobodyConcernsEverybody() {
        TreeChange change =
                change(List.of(ROOT, october(3, "tom")), List.of(ROOT, october(3, "tom"), october(2, null)));

        assertThat(change.concerns()).containsExactly(FactQuery.of(PROJECT, Metric.REVENUE, OCTOBER));
    }

    @Test
    void ofManyPeopleEverybodysResultsAreAskedForAtOnce() {
        List<TargetNode> nodes = new ArrayList<>(List.of(root(1, 100)));
        for (int person = 0; person < 30; person++) {
            nodes.add(october(2 + person, "rep" + person));
        }

        assertThat(change(nodes, List.of()).concerns()).containsExactly(inTheQuarter());
    }

    @Test
    void anotherAmountOrNothingAtAllConcernsNoResult() {
        assertThat(change(List.of(root(1, 100)), List.of(root(1, 900))).concerns())
                .isEmpty();
        assertThat(change(List.of(), List.of()).concerns()).isEmpty();
    }

    /** What no concern asks for counts where it did, whatever became of the shares. */
    @Property
    void whatIsNotConcernedDoesNotMove(
            @ForAll @Size(max = 5) List<@IntRange(max = 3) Integer> before,
            @ForAll @Size(max = 5) List<@IntRange(max = 3) Integer> after,
            @ForAll @IntRange(max = 3) int seller,
            @ForAll @IntRange(max = 91) int day) {
        TreeChange change = change(shares(before), shares(after));
        Result result = win(7, "rep" + seller, START.plusDays(day), 5, Scope.ANY);

        if (change.moves(result)) {
            assertThat(change.concerns()).anyMatch(concern -> concern.matches(result));
        }
    }

    private static List<TargetNode> shares(List<Integer> owners) {
        List<TargetNode> nodes = new ArrayList<>(List.of(ROOT));
        for (int owner : owners) {
            int place = nodes.size();
            Period period = place % 2 == 0 ? OCTOBER : QUARTER;
            int cut = place % 3;
            Long whole = cut == 0 || owner % 2 == 0 ? ROOT.issueId() : Long.valueOf(place);
            TargetNode part = node(1 + place, whole, 1, owner == 0 ? null : "rep" + owner, period, Scope.ANY, 10);
            nodes.add(cut == 2 ? inCut("Customers", part) : part);
        }
        return nodes;
    }

    private static FactQuery inTheQuarter() {
        return FactQuery.of(PROJECT, Metric.REVENUE, QUARTER);
    }

    private static TargetNode october(long id, String owner) {
        return share(id, 1, owner, OCTOBER, Scope.ANY, 10);
    }

    private static TreeChange change(List<TargetNode> before, List<TargetNode> after) {
        return new TreeChange(Forest.of(before), Forest.of(after), false);
    }
}
