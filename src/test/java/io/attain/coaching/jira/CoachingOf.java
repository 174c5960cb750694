package io.attain.coaching.jira;

import static org.mockito.Mockito.mock;

import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.StatusNames;
import io.attain.teams.app.KnownPeople;

/** Coaching as a site's issues tell it. */
public final class CoachingOf {

    private CoachingOf() {}

    /** What people with this access, of these teams, see of it. */
    public static JiraCoaching site(SalesSite site, SalesAccess access, KnownPeople people, Today today) {
        return new JiraCoaching(site.issues, site.fields, new StatusNames(mock(), mock()), access, people, today);
    }
}
