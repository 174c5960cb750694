package io.attain.coaching.jira;

import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesSite;

/** Coaching as a site's issues tell it. */
public final class CoachingOf {

    private CoachingOf() {}

    /** What people with this access see of it. */
    public static JiraCoaching site(SalesSite site, SalesAccess access) {
        return new JiraCoaching(site.issues, site.fields, access);
    }
}
