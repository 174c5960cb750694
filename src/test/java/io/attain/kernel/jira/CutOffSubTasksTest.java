package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.SellingTeam;
import io.attain.kernel.Count;
import io.attain.kernel.Joining;
import io.attain.kernel.Joinings;
import io.attain.kernel.Reading;
import io.attain.kernel.Today;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Jira makes a sub-task and joins it to its parent in two steps; a server dies in between. */
class CutOffSubTasksTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final Joinings joinings = team.plugin.component(Joinings.class);

    @Test
    void whatIsCutOffIsTakenBackAndTheRepeatMakesItOnce() throws CreateException {
        team.bring("opportunities", SellingTeam.WIN);
        Issue customer = team.issue("Harbour");
        int whole = team.issues().size();
        assertThat(joinings.begun(team.project.getId())).as("all are joined").isEmpty();

        dieAfterMaking("Second", customer);
        assertThat(team.issue("Second").getParentId()).isNull();
        assertThat(takenBack(Duration.ZERO)).as("it may just be being joined").isZero();
        assertThat(takenBack(Duration.ofMinutes(1))).isOne();

        assertThat(team.issues()).hasSize(whole).noneMatch(issue -> "Second".equals(issue.getSummary()));
        assertThat(joinings.begun(team.project.getId())).isEmpty();
        team.nightFindsNoDifference();
    }

    @Test
    void whatTheRepeatHasMadeMeanwhileStays() throws Exception {
        team.bring("opportunities", SellingTeam.WIN);
        Issue customer = team.issue("Harbour");
        dieAfterMaking("Second", customer);
        Issue repeated = team.plugin
                .component(IssueWriter.class)
                .checkCreateUnder(customer, team.zhou, made("Second"), draft -> {})
                .write();

        assertThat(takenBack(Duration.ofMinutes(1))).isOne();

        assertThat(team.issue("Second").getKey()).isEqualTo(repeated.getKey());
        assertThat(team.issue("Second").getParentId()).isEqualTo(customer.getId());
    }

    @Test
    void whatNoSearchFindsYetIsTakenBackOnceOneDoes() throws CreateException {
        team.bring("opportunities", SellingTeam.WIN);
        team.plugin.jira.site.index().lag();
        dieAfterMaking("Second", team.issue("Harbour"));

        assertThat(takenBack(Duration.ofMinutes(1))).isZero();
        team.plugin.jira.site.index().catchUp();
        assertThat(takenBack(Duration.ofHours(8))).isOne();

        assertThat(joinings.begun(team.project.getId())).isEmpty();
    }

    @Test
    void whatWasNeverMadeIsForgottenAfterADay() {
        assertThat(joinings.begin(begun("Nothing")).id()).isPositive();

        assertThat(takenBack(Duration.ofHours(23))).isZero();
        assertThat(joinings.begun(team.project.getId())).hasSize(1);
        assertThat(takenBack(Duration.ofHours(25))).isZero();
        assertThat(joinings.begun(team.project.getId())).isEmpty();
    }

    @Test
    void howeverManyWereBegunTheyAreLookedForAtOnce() {
        IssueScan scan = mock();
        IntStream.range(0, 3)
                .forEach(each ->
                        assertThat(joinings.begin(begun("Part " + each)).id()).isPositive());

        assertThat(takenBack(Duration.ofMinutes(1), scan)).isZero();

        verify(scan).forEachNew(anyLong(), any(), any(), any());
    }

    private Joining begun(String summary) {
        return new Joining(team.project.getId(), made(summary).typeId(), summary, team.zhou.getKey(), Instant.now());
    }

    /** The whole way into Jira, but for its last step. */
    private void dieAfterMaking(String summary, Issue parent) throws CreateException {
        SubTaskManager dying = mock();
        doThrow(new InternalError("killed")).when(dying).createSubTaskIssueLink(any(), any(), any());
        IssueWriter writer = new IssueWriter(
                team.plugin.jira.service(IssueService.class),
                team.plugin.jira.service(IssueManager.class),
                team.plugin.jira.service(I18nResolver.class),
                new JoiningSubTasks(dying, joinings, team.plugin.component(Today.class)),
                team.plugin.component(FormTexts.class),
                team.plugin.component(HiddenFields.class),
                team.plugin.component(WhatJiraSaid.class));

        assertThatThrownBy(() -> writer.checkCreateUnder(parent, team.zhou, made(summary), draft -> {})
                        .write())
                .hasMessage("killed");
    }

    private NewIssue made(String summary) {
        String type = team.plugin
                .component(SalesIssues.class)
                .idOf(SalesIssueType.OPPORTUNITY)
                .orElseThrow();
        return new NewIssue(team.project.getId(), type, summary, "lily");
    }

    /** How many a night takes back that comes so much later. */
    private long takenBack(Duration later) {
        return takenBack(later, team.plugin.component(IssueScan.class));
    }

    private long takenBack(Duration later, IssueScan scan) {
        Today then = mock();
        when(then.now()).thenReturn(Instant.now().plus(later));
        List<Count> counts = new CutOffSubTasks(
                        joinings,
                        scan,
                        team.plugin.component(IssueWriter.class),
                        team.plugin.component(JiraPeople.class),
                        then)
                .nightly()
                .work()
                .run(team.project.getId(), LocalDate.EPOCH, Reading.ALL);
        return counts.get(0).number();
    }
}
