package io.attain.acceptance;

import io.attain.demo.Company;
import io.attain.demo.DemoData;
import io.attain.demo.JiraClient;
import io.attain.demo.Loader;
import io.attain.host.launch.LaunchFailed;
import io.attain.host.launch.LaunchOptions;
import io.attain.host.launch.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** A site in the host with the shipped jar in it, on a free port. */
final class HostedSite implements AutoCloseable {
    private final Site site;

    private HostedSite(Site site) {
        this.site = site;
    }

    /** A new site whose data is kept in the given folder. */
    static HostedSite start(Path data) throws LaunchFailed {
        return start(data, "h2");
    }

    static HostedSite start(Path data, String database) throws LaunchFailed {
        return new HostedSite(Site.start(LaunchOptions.parse(
                "--port",
                "0",
                "--data",
                data.toString(),
                "--database",
                database,
                "--plugin",
                Plugin.jar().toString())));
    }

    /** Loads the demo company as of today. */
    HostedSite withDemo() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        new Loader(address(), new DemoData(DemoData.SEED, today), "admin", step -> {}).load();
        return this;
    }

    URI address() {
        return site.address();
    }

    JiraClient admin() {
        return new JiraClient(address(), "admin", "admin");
    }

    JiraClient as(String user) {
        return new JiraClient(address(), user, Company.PASSWORD);
    }

    Site site() {
        return site;
    }

    @Override
    public void close() {
        site.close();
    }
}
