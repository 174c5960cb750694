package io.attain.activity.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.attainment.explanation.Explanation;
import io.attain.attainment.explanation.Sum;
import io.attain.attainment.explanation.app.ExplainingTargets.Answer;
import io.attain.kernel.Exact;
import io.attain.kernel.jira.SalesAccess;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.Source;
import io.attain.targets.Posting;
import io.attain.targets.jira.TargetsInMemory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logs of Lily's and Tom's in one project and of Lily's in another; Mei leads the sales of the first only. */
class LogOriginsTest {

    private static final Posting LILYS = log(71, PROJECT, "lily", 12);
    private static final Posting TOMS = log(72, PROJECT, "tom", 7);
    private static final Posting ELSEWHERE = log(73, PROJECT + 1, "lily", 3);
    private static final List<Posting> ALL = List.of(LILYS, TOMS, ELSEWHERE);

    private final ProjectManager projects = mock();
    private final UserManager users = mock();
    private final SalesAccess access = mock();
    private final LogOrigins origins = new LogOrigins(projects, users, access);

    @BeforeEach
    void meiLeadsTheFirst() {
        Project first = mock();
        Project second = mock();
        when(projects.getProjectObj(PROJECT)).thenReturn(first);
        when(projects.getProjectObj(PROJECT + 1)).thenReturn(second);
        ApplicationUser mei = mock();
        when(users.getUserByKey("mei")).thenReturn(mei);
        when(users.getUserByKey("tom")).thenReturn(mock());
        when(access.manages(any(), any()))
                .thenAnswer(call ->
                        call.getArgument(0).equals(mei) && call.getArgument(1).equals(first));
    }

    @Test
    void everybodyIsToldOfTheirOwnLogs() {
        assertThat(told("tom", ALL)).containsOnlyKeys(TOMS.result());
        assertThat(told("lily", ALL)).containsOnlyKeys(LILYS.result(), ELSEWHERE.result());
    }

    @Test
    void whoLeadsTheSalesIsToldOfEverybodysLogsOfThatProject() {
        assertThat(told("mei", ALL)).containsOnlyKeys(LILYS.result(), TOMS.result());
        assertThat(told("mei", List.of(ELSEWHERE, TOMS))).containsOnlyKeys(TOMS.result());
    }

    @Test
    void aLogIsNamedByItsPersonAndItsDayAlone() {
        assertThat(told("mei", List.of(TOMS))).containsValue(new Origin(null, "", ""));
    }

    @Test
    void whoIsNoUserAnyMoreIsToldOfNobodyElses() {
        when(users.getUserByKey("mei")).thenReturn(null);

        assertThat(told("mei", ALL)).isEmpty();
    }

    @Test
    void ofAProjectThatIsGoneOnlyTheirOwnIsTold() {
        when(projects.getProjectObj(PROJECT)).thenReturn(null);

        assertThat(told("mei", ALL)).isEmpty();
        assertThat(told("tom", ALL)).containsOnlyKeys(TOMS.result());
    }

    @Test
    void whatIsNotToldStaysInTheTotal() {
        Answer answer = TargetsInMemory.explained(origins, ALL, "tom");

        Explanation told = answer.explanation();
        assertThat(answer.origins()).containsOnlyKeys(TOMS.result());
        assertThat(told.rows()).hasSize(1);
        assertThat(told.restricted()).isEqualTo(new Sum(Exact.of(15), 2));
        assertThat(told.total()).hasValue(Exact.of(22));
    }

    private Map<ResultKey, Origin> told(String viewerKey, List<Posting> postings) {
        return origins.tell(viewerKey, postings.stream().map(Posting::result).toList());
    }

    private static Posting log(long id, long project, String owner, long calls) {
        return new Posting(Source.LOG, id, 1, 1, project, owner, START, calls);
    }
}
