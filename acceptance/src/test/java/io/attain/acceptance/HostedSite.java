package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.host.launch.LaunchFailed;
import io.attain.host.launch.LaunchOptions;
import io.attain.host.launch.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A site in the host with the shipped jar in it, on a free port. */
final class HostedSite implements AutoCloseable {
    /** Milliseconds. */
    static final int LOOK_EVERY = 200;

    private final Site site;
    private final HostLog log;

    private HostedSite(Site site, HostLog log) {
        this.site = site;
        this.log = log;
    }

    /** A new site whose data is kept in the given folder. */
    static HostedSite start(Path data) throws LaunchFailed {
        return start(data, "h2");
    }

    static HostedSite start(Path data, String database) throws LaunchFailed {
        return start(data, database, Plugin.jar());
    }

    static HostedSite start(Path data, String database, Path plugin) throws LaunchFailed {
        return start("--data", data.toString(), "--database", database, "--plugin", plugin.toString());
    }

    /** A site in which the demo company works, as of today; its data are kept in the given folder. */
    static HostedSite startWithDemo(Path data) throws LaunchFailed, IOException {
        FilledDemo.copyTo(data);
        return start(data);
    }

    /** A new site in a folder that may hold one of an earlier run. */
    static HostedSite startFresh(Path data) throws LaunchFailed {
        return start(
                "--data", data.toString(), "--fresh", "--plugin", Plugin.jar().toString());
    }

    private static HostedSite start(String... options) throws LaunchFailed {
        HostLog log = HostLog.start();
        return new HostedSite(
                Site.start(LaunchOptions.parse(Stream.concat(Stream.of("--port", "0"), Stream.of(options))
                        .toArray(String[]::new))),
                log);
    }

    /** Creates a user, whose password is that of the demo's. */
    void addUser(String name) {
        new Administrator(admin()).addUser(name);
    }

    /** Creates a user who is shown by a name. */
    void addUser(String login, String name) {
        new Administrator(admin()).addUser(login, name);
    }

    /** Creates a project and sets it up for sales. */
    void addSalesProject(String key) {
        new Administrator(admin()).addSalesProject(key);
    }

    /** Creates a project, named as its key. */
    void addProject(String key) {
        new Administrator(admin()).addProject(key);
    }

    /** Gives a user a role in a project. */
    void join(String project, String role, String user) {
        new Administrator(admin()).join(project, role, user);
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

    /** What is done to it makes it log faults that say this. */
    void mayLog(String... words) {
        log.mayTell(words);
    }

    /** Its log must be free of errors and stack traces, but for those that were announced. */
    @Override
    public void close() {
        site.close();
        log.close();
    }

    /** Waits until what runs in the background is over, and answers it. */
    static JsonNode over(JiraClient as, String run) throws InterruptedException {
        JsonNode found = as.get(run);
        while (!found.path("over").asBoolean()) {
            Thread.sleep(LOOK_EVERY);
            found = as.get(run);
        }
        return found;
    }
}
