package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.attain.SellingTeam;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily has Harbour and what was won there. */
class GivingOwnersTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final GivingOwners giving = team.plugin.component(GivingOwners.class);
    private final String lily = team.lily.getKey();
    private final String tom = team.colleague("tom").getKey();
    private final List<String> beside = new ArrayList<>();
    private final Beside kept = new Beside() {
        @Override
        public void pass(Passing passing, Issue now) {
            beside.add("pass " + passing.key());
        }

        @Override
        public void takeBack(Passing passing) {
            beside.add("back " + passing.key());
        }
    };

    @BeforeEach
    void lilyHasHarbour() {
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        give(passing("Harbour", owner("Harbour"), lily));
        beside.clear();
    }

    private Passing passing(String summary, String from, String to) {
        var issue = team.issue(summary);
        return new Passing(issue.getId(), issue.getKey(), from, to);
    }

    private void give(Passing... passings) {
        team.plugin.as(team.zhou, () -> {
            giving.give(team.zhou, List.of(passings), kept, WritingProgress.NONE);
            return true;
        });
    }

    private List<String> refused(Passing... passings) {
        return catchThrowableOfType(WritingRefused.class, () -> give(passings)).problems().stream()
                .map(problem -> problem.message())
                .toList();
    }

    private String owner(String summary) {
        return team.plugin
                .jira
                .service(IssueManager.class)
                .getIssueObject(team.issue(summary).getId())
                .getAssigneeId();
    }

    @Test
    void issuesPassOnAndWhatIsKeptBesideThemIsWrittenBefore() {
        give(passing("Harbour", lily, tom), passing("First", lily, tom));

        assertThat(owner("Harbour")).isEqualTo(tom);
        assertThat(owner("First")).isEqualTo(tom);
        assertThat(beside).hasSize(2).allMatch(each -> each.startsWith("pass "));
    }

    @Test
    void nonePassesWhereOneIsSomebodyElsesByNow() {
        assertThat(refused(passing("Harbour", lily, tom), passing("First", team.zhou.getKey(), tom)))
                .singleElement()
                .asString()
                .startsWith(team.issue("First").getKey() + ": ");

        assertThat(owner("Harbour")).isEqualTo(lily);
        assertThat(beside).isEmpty();
    }

    @Test
    void doneAgainItGoesOnWhereItBrokeOff() {
        give(passing("Harbour", lily, tom));
        beside.clear();

        give(passing("Harbour", lily, tom), passing("First", lily, tom));

        assertThat(owner("First")).isEqualTo(tom);
        assertThat(beside).containsExactly("pass " + team.issue("First").getKey());
    }

    @Test
    void whereOneFailsThoseBeforeItAreTakenBack() {
        Beside failing = new Beside() {
            @Override
            public void pass(Passing passing, Issue now) throws WriteRefused {
                kept.pass(passing, now);
                if (beside.size() == 2) {
                    throw new IllegalStateException("The database is away");
                }
            }

            @Override
            public void takeBack(Passing passing) {
                kept.takeBack(passing);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> team.plugin.as(team.zhou, () -> {
                    List<Passing> both = List.of(passing("Harbour", lily, tom), passing("First", lily, tom));
                    giving.give(team.zhou, both, failing, WritingProgress.NONE);
                    return true;
                }));

        assertThat(owner("Harbour")).isEqualTo(lily);
        assertThat(owner("First")).isEqualTo(lily);
        assertThat(beside).endsWith("back " + team.issue("Harbour").getKey());
    }

    @Test
    void whatSomebodyElseIsGivenWhileOthersAreWrittenStaysTheirs() {
        String zhou = team.zhou.getKey();
        Beside slow = new Beside() {
            @Override
            public void pass(Passing passing, Issue now) {
                if (owner("First").equals(lily)) {
                    team.plugin.as(team.zhou, () -> {
                        List<Passing> meanwhile = List.of(passing("First", lily, zhou));
                        giving.give(team.zhou, meanwhile, Beside.NOTHING, WritingProgress.NONE);
                        return true;
                    });
                }
            }

            @Override
            public void takeBack(Passing passing) {
                kept.takeBack(passing);
            }
        };

        WritingRefused refused = catchThrowableOfType(
                WritingRefused.class,
                () -> team.plugin.as(team.zhou, () -> {
                    List<Passing> both = List.of(passing("Harbour", lily, tom), passing("First", lily, tom));
                    giving.give(team.zhou, both, slow, WritingProgress.NONE);
                    return true;
                }));

        assertThat(refused).hasMessageContaining(team.issue("First").getKey() + ": ");
        assertThat(owner("First")).isEqualTo(zhou);
        assertThat(owner("Harbour")).isEqualTo(lily);
    }

    @Test
    void whoIsGivenNothingAnyMoreIsGivenBackTo() {
        give(passing("Harbour", lily, tom));
        team.plugin.jira.site.users().setActive(team.lily, false);

        team.plugin.as(team.zhou, () -> {
            giving.giveBack(team.zhou, List.of(passing("Harbour", tom, lily)), kept, WritingProgress.NONE);
            return true;
        });

        assertThat(owner("Harbour")).isEqualTo(lily);
    }
}
