package io.attain.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.attain.host.store.Pool;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lily made, changed or commented on: the first on the 15th, the second on the 20th, the third, by a comment, on the 22nd. */
class UpdatedByTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "updatedBy(lily) | SALES-1 SALES-2 SALES-3",
                "updatedBy(lily, 2026-11-21) | SALES-3",
                "updatedBy(lily, \"2026-11-20\", \"2026-11-22\") | SALES-2 SALES-3",
                "updatedBy(lily, \"2026-11-20\", \"2026-11-21\") | SALES-2",
                "updatedBy(lily, \"2026-11-22\", \"2026-11-22\") | SALES-3",
                "updatedBy(lily, \"2026-11-22 23:59\", \"2026-11-22 00:01\") | SALES-3",
                "updatedBy() | refused",
                "updatedBy(lily, yesterday) | refused",
            })
    void findsWhatSomebodyUpdatedInATime(String function, String keys) throws Exception {
        try (SearchedSite site =
                new SearchedSite(Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", ""))) {
            Query query = site.search
                    .parseQuery(site.lily, "issue in " + function + " order by key")
                    .getQuery();
            if (keys.equals("refused")) {
                assertThat(site.search.validateQuery(site.lily, query).getErrorMessages())
                        .hasSize(1);
            } else {
                assertThat(site.search
                                .search(site.lily, query, new PagerFilter<>(10))
                                .getResults())
                        .extracting(Issue::getKey)
                        .containsExactly(keys.split(" ", -1));
            }
        }
    }
}
