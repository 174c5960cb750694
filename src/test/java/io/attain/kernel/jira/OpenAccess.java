package io.attain.kernel.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.Set;

/** Access for tests of something else: everybody may see every issue. */
public final class OpenAccess {

    private OpenAccess() {}

    /** Such an access. */
    public static SalesAccess toAll() {
        SalesAccess access = mock();
        when(access.seen(any(), any())).thenAnswer(call -> Set.copyOf(call.<Collection<Issue>>getArgument(1)));
        when(access.maySee(any(), any(Issue.class))).thenReturn(true);
        return access;
    }
}
