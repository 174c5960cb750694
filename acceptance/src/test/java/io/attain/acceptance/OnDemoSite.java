package io.attain.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a class share a site of its own in which the demo company works. */
abstract class OnDemoSite {

    @TempDir
    static Path data;

    static HostedSite site;

    @BeforeAll
    static void startWithDemo() throws Exception {
        site = HostedSite.startWithDemo(data.resolve("site"));
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }
}
