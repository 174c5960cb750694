package io.attain.planning.decomposition.jira;

import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SiteEdits;
import io.attain.targets.jira.TargetSite;

/** Makes what only this package can make, for tests of others. */
public final class SharesOnSite {

    private SharesOnSite() {}

    /** Changes the amounts of a site's targets. */
    public static ShareIssues of(TargetSite site, SiteEdits edits) {
        ShareFields fields = new ShareFields(site.sales.fields, edits.values, SalesSite.anyOption(), site.targets);
        return new ShareIssues(edits.writer, site.links, site.sales.issues, fields, site.shown, site.phases);
    }
}
