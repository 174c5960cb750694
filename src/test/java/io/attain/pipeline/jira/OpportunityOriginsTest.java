package io.attain.pipeline.jira;

import static io.attain.kernel.jira.SalesIssueType.CUSTOMER;
import static io.attain.kernel.jira.SalesIssueType.OPPORTUNITY;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.attainment.explanation.Explanation;
import io.attain.attainment.explanation.Sum;
import io.attain.attainment.explanation.app.ExplainingTargets.Answer;
import io.attain.kernel.Exact;
import io.attain.pipeline.Credit;
import io.attain.pipeline.Credits.Kind;
import io.attain.pipeline.Credits.Said;
import io.attain.pipeline.InMemoryCredits;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.Source;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Posting;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.jira.TargetsInMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

/** Two wins of a customer's, and one that has no customer. */
class OpportunityOriginsTest {

    private static final Posting FIRST = win(71, 250);
    private static final Posting SECOND = win(72, 100);
    private static final Posting ALONE = win(73, 7);
    private static final List<Posting> ALL = List.of(FIRST, SECOND, ALONE);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final InMemoryCredits credits = new InMemoryCredits();
    private final UserManager users = mock();
    private final OpportunityOrigins origins = new OpportunityOrigins(site.byId, credits, users);

    @BeforeEach
    void makeWins() {
        site.issues.create(CUSTOMER, 70, PROJECT, null, Map.of());
        site.issues.createSubTask(OPPORTUNITY, 71, 70, "lily", Map.of());
        site.issues.createSubTask(OPPORTUNITY, 72, 70, "lily", Map.of());
        site.issues.create(OPPORTUNITY, 73, PROJECT, "lily", Map.of());
        ApplicationUser lily = site.issues.person("lily");
        when(users.getUserByKey("lily")).thenReturn(lily);
        when(site.access.maySee(any(), ArgumentMatchers.<Issue>isNull())).thenThrow(new NullPointerException());
    }

    @Test
    void aWinIsNamedByItsIssueAndItsCustomer() {
        assertThat(told("lily"))
                .isEqualTo(Map.of(
                        FIRST.result(), new Origin("SALES-71", "Target 71", "Target 70"),
                        SECOND.result(), new Origin("SALES-72", "Target 72", "Target 70"),
                        ALONE.result(), new Origin("SALES-73", "Target 73", "")));
    }

    @Test
    void aSharedWinTellsWhatPartOfItItWas() {
        Credit credit = new Credit(List.of(new Credit.Share("lily", 4_000), new Credit.Share("tom", 6_000)));
        credits.add(71, new Said(1, Kind.DECIDED, credit, "mei", Instant.EPOCH));

        assertThat(told("lily").get(FIRST.result()).percent()).isEqualTo(4_000);
        assertThat(told("lily").get(SECOND.result()).percent()).isNull();
    }

    @Test
    void whatTheViewerMayNotSeeIsNotNamed() {
        site.hidden.add(71L);

        assertThat(told("lily")).containsOnlyKeys(SECOND.result(), ALONE.result());
    }

    @Test
    void whatIsGoneIsNotNamed() {
        site.issues.delete(72);

        assertThat(told("lily")).containsOnlyKeys(FIRST.result(), ALONE.result());
    }

    @Test
    void whoIsNoUserAnyMoreIsToldNothing() {
        assertThat(told("nobody")).isEmpty();
    }

    @Test
    void whatIsNotNamedStaysInTheTotal() {
        site.hidden.addAll(List.of(71L, 73L));
        Answer answer = TargetsInMemory.explained(origins, ALL, "lily");

        Explanation told = answer.explanation();
        assertThat(answer.origins()).containsOnlyKeys(SECOND.result());
        assertThat(told.rows()).hasSize(1);
        assertThat(told.restricted()).isEqualTo(new Sum(Exact.of(257), 2));
        assertThat(told.total()).hasValue(Exact.of(357));
    }

    private Map<ResultKey, Origin> told(String viewerKey) {
        return origins.tell(viewerKey, ALL.stream().map(Posting::result).toList());
    }

    private static Posting win(long id, long amount) {
        return new Posting(Source.OPPORTUNITY, id, 1, 1, PROJECT, "lily", START, amount);
    }
}
