package io.attain.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a class share a site of its own on PostgreSQL, in which a small team sells, and Tom with it. */
abstract class OnSellingSite {

    @TempDir
    private static Path data;

    static HostedSite site;
    static SmallTeam team;

    @BeforeAll
    static void startWithTeam() throws Exception {
        site = HostedSite.start(data, "postgres");
        team = new SmallTeam(site.admin());
        team.setUp();
        site.addUser("tom");
        site.join("SALES", "Sales Rep", "tom");
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }
}
