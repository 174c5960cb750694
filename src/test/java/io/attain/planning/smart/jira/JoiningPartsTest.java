package io.attain.planning.smart.jira;

import static io.attain.kernel.jira.SalesField.METRIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.kernel.SetClock;
import io.attain.planning.smart.jira.JoiningParts.Outcome;
import io.attain.planning.smart.jira.JoiningParts.Result;
import io.attain.targets.TargetFixture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoiningPartsTest {

    private final SmartSite site = new SmartSite(SetClock.noonOf(TargetFixture.START));
    private MutableIssue whole;
    private MutableIssue part;

    @BeforeEach
    void twoTargets() {
        whole = site.target(1, "mei", Map.of());
        part = site.target(2, "lily", Map.of());
    }

    @Test
    void joiningTwiceIsAsOnceAndPartingUndoesIt() {
        assertThat(join(whole, part)).isEqualTo(Result.of(Outcome.DONE));
        assertThat(join(whole, part)).isEqualTo(Result.of(Outcome.DONE));
        assertThat(site.site.links.parts(whole)).containsExactly(part);

        site.joining.part(site.asker, whole, part);
        site.joining.part(site.asker, whole, part);

        assertThat(site.site.links.parts(whole)).isEmpty();
    }

    @Test
    void aPartOfAnotherIsTakenAndTheOtherNamedToWhoMaySeeIt() {
        MutableIssue other = site.target(3, "tom", Map.of());
        join(other, part);

        assertThat(join(whole, part)).isEqualTo(new Result(Outcome.TAKEN, List.of("SALES-3")));
        site.site.hidden.add(3L);
        assertThat(join(whole, part)).isEqualTo(Result.of(Outcome.TAKEN));
        assertThat(site.site.links.parts(whole)).isEmpty();
    }

    @Test
    void ofTwoWhoJoinAPartToTwoWholesAtOnceOneIsTold() {
        MutableIssue other = site.target(3, "tom", Map.of());
        site.site.locks.meanwhile = () -> assertThat(join(other, part)).isEqualTo(Result.of(Outcome.DONE));

        assertThat(join(whole, part)).isEqualTo(new Result(Outcome.TAKEN, List.of("SALES-3")));
        assertThat(site.site.links.parts(whole)).isEmpty();
        assertThat(site.site.links.parts(other)).containsExactly(part);
    }

    @Test
    void ofTwoWhoJoinTwoTargetsToEachOtherAtOnceOneIsTold() {
        site.site.locks.meanwhile = () -> join(part, whole);

        assertThat(join(whole, part).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(site.site.links.parts(whole)).isEmpty();
    }

    @Test
    void sharesAndIncompleteTargetsAreNotJoined() {
        assertThat(join(whole, site.share(3, 2, "tom", Map.of())).outcome()).isEqualTo(Outcome.NO_TARGET);
        site.site.issues.edit(2, METRIC, null);
        assertThat(join(whole, part).outcome()).isEqualTo(Outcome.NO_TARGET);
        assertThat(join(part, whole).outcome()).isEqualTo(Outcome.NO_TARGET);
    }

    @Test
    void whatTheRulesOfTreesForbidIsRefusedInWords() {
        join(whole, part);

        assertThat(join(part, whole))
                .isEqualTo(new Result(Outcome.REFUSED, List.of("attain.target.smart.cycle [SALES-2]")));
        site.site.hidden.add(2L);
        assertThat(join(part, whole))
                .isEqualTo(new Result(Outcome.REFUSED, List.of("attain.target.smart.cycle.hidden")));
    }

    private Result join(Issue into, Issue joined) {
        return site.joining.join(site.asker, into, joined, Locale.ENGLISH);
    }
}
