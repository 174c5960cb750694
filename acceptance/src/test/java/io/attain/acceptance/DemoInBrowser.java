package io.attain.acceptance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of a class share a browser, too. */
abstract class DemoInBrowser extends OnDemoSite {

    static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(site.address());
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }
}
