package io.attain.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginInfo.State;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole site, as the command starts it. */
class SiteTest {
    @TempDir
    Path folder;

    private LaunchOptions options;

    @BeforeEach
    void chooseFolder() {
        options = LaunchOptions.defaults().withPort(0).withData(folder.resolve("data"));
    }

    @Test
    void pluginsRunAtTheContextPathAndComeBackAfterARestart() throws Exception {
        LaunchOptions below = options.withContextPath("/jira");
        try (Site site = Site.start(below.withPlugin(new SamplePlugin().jar(folder)))) {
            assertThat(status(site, "/rest/sample/1.0/notes")).isEqualTo(200);
            assertThat(status(site, "/login.jsp")).isEqualTo(200);
        }
        try (Site site = Site.start(below)) {
            assertThat(site.plugins().list()).extracting(PluginInfo::state).containsExactly(State.ENABLED);
            assertThat(status(site, "/rest/sample/1.0/notes")).isEqualTo(200);
        }
    }

    @Test
    void takenPortAndUsedFolderAreToldInALine() throws Exception {
        try (Site site = Site.start(options)) {
            int port = site.address().getPort();
            assertThatThrownBy(() -> Site.start(options))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("is in use by another site");
            assertThatThrownBy(() ->
                            Site.start(options.withData(folder.resolve("other")).withPort(port)))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessage("Port " + port + " is taken; choose another with --port");
        }
    }

    @Test
    void otherMachinesReachASiteOnlyIfItIsSaid() throws Exception {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
        assumeThat(outside).isPresent();
        try (Site site = Site.start(options)) {
            assertThat(answers(outside.get(), site)).isFalse();
        }
        try (Site site = Site.start(options.withListen("0.0.0.0"))) {
            assertThat(answers(outside.get(), site)).isTrue();
        }
    }

    private static boolean answers(InetAddress address, Site site) throws IOException {
        try (Socket socket = new Socket(address, site.address().getPort())) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    @Test
    void brokenPluginOfTheCommandLineStopsTheStart() throws Exception {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no zip");

        assertThatThrownBy(() -> Site.start(options.withPlugin(jar)))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageEndingWith("broken.jar: broken.jar is not a jar file");
        Site.start(options).close(); // nothing was left locked
    }

    @Test
    void logInAddressLeadsBackToTheAskedPathOfThisSiteOnly() {
        LogInAddress address = new LogInAddress("/jira");

        assertThat(address.getLoginUri(URI.create("/jira/plugins/servlet/x?a=1&b=2")))
                .hasToString("/jira/login.jsp?os_destination=%2Fplugins%2Fservlet%2Fx%3Fa%3D1%26b%3D2");
        assertThat(address.getLoginUri(URI.create("https://elsewhere.example/x")))
                .hasToString("/jira/login.jsp?os_destination=%2Fx");
    }

    private static int status(Site site, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(site.address() + path)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
