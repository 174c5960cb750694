package io.attain.customer.record.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.MarkBook;
import io.attain.customer.record.jira.AlikeCustomers.Alike;
import io.attain.kernel.jira.IssuesById;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixty others share a telephone with a customer; their reader sees those from 31 on. */
class AlikeCustomersTest {

    private final MarkBook marks = mock();
    private final IssuesById issues = mock();
    private final ApplicationUser user = mock();
    private final AlikeCustomers alike = new AlikeCustomers(marks, issues);

    @BeforeEach
    void others() {
        Map<Long, Set<Sign>> others = new LinkedHashMap<>();
        LongStream.rangeClosed(1, 60).forEach(id -> others.put(id, Set.of(Sign.PHONE)));
        when(marks.alike(eq(100L), anyInt())).thenReturn(others);
        when(issues.seenBy(eq(user), any())).thenAnswer(call -> {
            Map<Long, Issue> seen = new LinkedHashMap<>();
            call.<Collection<Long>>getArgument(1).stream().filter(id -> id > 30).forEach(id -> seen.put(id, issue(id)));
            return seen;
        });
    }

    @Test
    void whatSomebodyMayNotSeeTakesNoPlaceOfWhatTheySee() {
        assertThat(alike.seenBy(user, 100))
                .hasSize(20)
                .allSatisfy(each -> assertThat(each.shared()).containsExactly(Sign.PHONE))
                .extracting(Alike::customer)
                .extracting(Issue::getId)
                .first()
                .isEqualTo(31L);
    }

    private static Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        return issue;
    }
}
