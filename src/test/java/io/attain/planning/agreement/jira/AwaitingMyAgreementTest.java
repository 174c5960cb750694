package io.attain.planning.agreement.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.attain.kernel.jira.BareFunctionContract;
import io.attain.kernel.jira.Jql;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mei's target with shares of Lily and Tom, all proposed. */
class AwaitingMyAgreementTest implements BareFunctionContract {

    private final AgreementSite site = AgreementSite.proposed();
    private final AwaitingMyAgreement function = new AwaitingMyAgreement(site.awaiting, site.site.search());

    @Override
    public JqlFunction function() {
        return function;
    }

    @Test
    void findsWhatWhoeverSearchesOwnsAndHasSaidNothingAbout() {
        assertThat(foundBy("lily")).containsExactly(2L);
        assertThat(foundBy("mei")).containsExactly(1L);
        assertThat(foundBy("han")).isEmpty();

        site.counter("lily", 2, 60_000, 50_000);
        site.accept("mei", 1, 100_000);
        assertThat(foundBy("lily")).as("it is for others to answer").isEmpty();
        assertThat(foundBy("mei")).as("it is accepted").isEmpty();

        site.askAgain("han", 2, 60_000, 60_000, null);
        assertThat(foundBy("lily")).as("asked again").containsExactly(2L);
    }

    @Test
    void whatTheUserMayNotSeeIsNotFound() {
        site.site.hidden.add(2L);

        assertThat(foundBy("lily")).isEmpty();
        assertThat(Jql.findUnguarded(function, site.person("lily"))).containsExactly(2L);
    }

    @Test
    void whoIsNotLoggedInFindsNothingWhereNothingIsGuarded() {
        assertThat(Jql.findUnguarded(function, null)).isEmpty();
    }

    private List<Long> foundBy(String person) {
        return Jql.find(function, site.person(person));
    }
}
