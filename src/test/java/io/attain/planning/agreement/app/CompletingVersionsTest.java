package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.TargetFixture;
import io.attain.targets.Version;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompletingVersionsTest {

    private final AgreementSite site = new AgreementSite();

    @Test
    void aVersionOfAnOlderAttainIsCompletedOnceByWhatItsIssueSays() {
        site.makeTargets();
        site.versions.add(2, new Agreed(new Version(1, TargetFixture.START, 60_000), "lily", Instant.EPOCH));
        site.catchUp();
        assertThat(site.versions.of(2)).extracting(Version::terms).as("a draft").containsOnlyNulls();

        site.site.issues.enter(2, SalesStatus.AGREED);
        site.catchUp();
        assertThat(site.versions.of(2)).extracting(Version::terms).containsExactly(site.terms(2));

        site.site.issues.edit(2, SalesField.REGION, "North China");
        site.catchUp();
        assertThat(site.versions.of(2)).extracting(Version::terms).doesNotContain(site.terms(2));
    }
}
