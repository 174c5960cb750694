package io.attain.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a class share a site of its own, which they fill themselves. */
abstract class OnOwnSite {

    @TempDir
    private static Path data;

    static HostedSite site;

    /** As an administrator makes them. */
    static JiraIssues issues;

    @BeforeAll
    static void startSite() throws Exception {
        site = HostedSite.start(data.resolve("site"));
        issues = new JiraIssues(site.admin());
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }
}
