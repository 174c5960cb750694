package io.attain.pipeline.jira;

import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesSite;
import io.attain.results.Facts;
import io.attain.targets.InMemoryTenures;
import io.attain.words.InMemoryStages;

/** The opportunities of a site whose stages are as they come, where no option was removed. */
public final class KnownOpportunities {

    private KnownOpportunities() {}

    /** Those whose histories and facts are these, on a day. */
    public static JiraOpportunities of(SalesSite sales, JiraHistories histories, Facts facts, Today today) {
        return new JiraOpportunities(
                sales.issues,
                sales.fields,
                sales.projects,
                new InMemoryStages(),
                histories,
                SalesSite.noneRemoved(),
                facts,
                new InMemoryTenures(),
                today);
    }
}
