package io.attain.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventPublisher;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginInfo.State;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.WebItem;
import io.attain.host.container.WebPanel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins of others in a whole site: they run, are upgraded and go; wrong ones are refused, or disabled as Jira does. */
class ForeignPluginsTest {
    private static final String GREETINGS = "com.example.greetings";
    private static final String PARTS = "com.example.parts";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @AutoClose
    private Site site;

    @BeforeEach
    void start() throws LaunchFailed {
        site = Site.start(
                LaunchOptions.defaults().withPort(0).withContextPath("").withData(folder.resolve("data")));
    }

    @Test
    void aPluginIsUploadedAndRuns() throws Exception {
        HttpResponse<String> uploaded = upload(ForeignPlugin.greetings().jar(folder));
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        assertThat(uploaded.body()).contains("\"key\":\"com.example.greetings\"", "\"enabled\":true");

        publish("hello");
        assertThat(get("/plugins/servlet/greetings").body()).isEqualTo("heard [hello]");
        assertThat(get("/rest/greet/1.0/greetings").body()).isEqualTo("1");
        assertThat(get("/plugins/servlet/greetings").headers().allValues("X-Greeting"))
                .containsExactly("one", "two");
        assertThat(get("/login.jsp").headers().allValues("X-Greeting")).containsExactly("one");
        assertThat(site.plugins().webItems("system.top.navigation.bar", Map.of()))
                .extracting(WebItem::url)
                .contains("/plugins/servlet/greetings");
        assertThat(site.plugins().webPanels("side", Map.of()))
                .extracting(WebPanel::html)
                .containsExactly("<i>hi</i>");
    }

    @Test
    void componentsOfTheOldWayDoNothingAsInJira() throws Exception {
        assertThat(site.plugins().install(ForeignPlugin.greetings().jar(folder)).unknownModuleTypes())
                .isEqualTo(Set.of("component", "component-import"));
    }

    @Test
    void anUpgradeTakesThePlaceOfWhatWasThere() throws Exception {
        site.plugins().install(ForeignPlugin.greetings().jar(folder));
        publish("hello");
        PluginInfo info = site.plugins()
                .install(ForeignPlugin.greetings()
                        .descriptor("1.0.0", "1.1.0")
                        .descriptor("heard", "now")
                        .jar(folder));

        assertThat(info.version()).isEqualTo("1.1.0");
        assertThat(get("/plugins/servlet/greetings").body()).isEqualTo("now []");
        assertThat(site.plugins().list()).hasSize(1);
    }

    @Test
    void aDisabledPluginIsStillAndComesBack() throws Exception {
        site.plugins().install(ForeignPlugin.greetings().jar(folder));
        site.plugins().disable(GREETINGS);
        publish("unheard");
        assertThat(get("/plugins/servlet/greetings").statusCode()).isEqualTo(404);
        assertThat(get("/login.jsp").headers().allValues("X-Greeting")).isEmpty();

        site.plugins().enable(GREETINGS);
        assertThat(get("/plugins/servlet/greetings").body()).isEqualTo("heard []");
    }

    @Test
    void functionsAndConditionsComeAndGo() throws Exception {
        PluginInfo info = site.plugins().install(ForeignPlugin.parts().jar(folder));

        assertThat(info.state()).isEqualTo(State.ENABLED);
        assertThat(info.unknownModuleTypes()).containsExactly("customfield-type");
        assertThat(site.jira().plugins().jqlFunctionNames()).contains("nobodys");
        assertThat(site.jira().plugins().workflowPart("io.attain.host.foreign.NeverCondition"))
                .isNotNull();

        site.plugins().uninstall(PARTS);
        assertThat(site.jira().plugins().jqlFunctionNames()).doesNotContain("nobodys");
        assertThatThrownBy(() -> site.jira().plugins().workflowPart("io.attain.host.foreign.NeverCondition"))
                .hasMessage("No enabled plugin has the workflow part io.attain.host.foreign.NeverCondition");
    }

    @Test
    void anUninstalledPluginLeavesNoClassBehind() throws Exception {
        site.plugins().install(ForeignPlugin.greetings().jar(folder));
        site.plugins().install(ForeignPlugin.parts().jar(folder));
        publish("hello");
        get("/plugins/servlet/greetings");
        get("/rest/greet/1.0/greetings");
        WeakReference<ClassLoader> loader = new WeakReference<>(site.jira()
                .plugins()
                .jqlFunction("nobodys")
                .orElseThrow()
                .getClass()
                .getClassLoader());
        site.plugins().uninstall(GREETINGS);
        site.plugins().uninstall(PARTS);

        for (int tries = 0; tries < 50 && loader.get() != null; tries++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(loader.get()).isNull();
        assertThat(site.plugins().list()).isEmpty();
        assertThat(folder.resolve("data/home/plugins")).isEmptyDirectory();
    }

    @Test
    void whatCannotRunInThisJiraIsRefusedInWords() throws Exception {
        refused(
                ForeignPlugin.parts().descriptor("plugins-version=\"2\"", "plugins-version=\"1\""),
                "says plugins-version 1, not 2");
        refused(ForeignPlugin.parts().descriptor(" plugins-version=\"2\"", ""), "says plugins-version 1, not 2");
        refused(
                ForeignPlugin.parts()
                        .descriptor(
                                "<version>1.0.0</version>",
                                "<version>1</version><application-version min=\"9.0\" max=\"10.3\"/>"),
                "says that it is for Jira up to 10; this is 11");
        refused(
                ForeignPlugin.parts()
                        .descriptor(
                                "<version>1.0.0</version>", "<version>1</version><application-version min=\"12.0\"/>"),
                "says that it is for Jira from 12 on; this is 11");
        refused(
                ForeignPlugin.parts().descriptor("key=\"never\"", "key=\"nobodys\""),
                "two modules have the key 'nobodys'");
        refused(
                ForeignPlugin.parts().importing("javax.servlet"),
                "it needs the package javax.servlet, which is not here: since Jira 11 it is jakarta.servlet");
        refused(ForeignPlugin.parts().importing("org.nowhere"), "it needs the package org.nowhere, which is not here");
        refused(
                ForeignPlugin.parts()
                        .replacing("META-INF/spring/spring-scanner.xml", "atlassian-scanner/2", "atlassian-scanner"),
                "META-INF/spring/spring-scanner.xml is for atlassian-spring-scanner 1, and Jira has version 2 and later");
        assertThat(site.plugins().list()).isEmpty();
    }

    @Test
    void whereAModulesClassIsMissingThePluginStaysDisabledAsInJira() throws Exception {
        site.plugins().install(ForeignPlugin.greetings().jar(folder));
        for (String missing : List.of("NobodysFunction\"", "NeverCondition\"")) {
            PluginInfo info = site.plugins()
                    .install(ForeignPlugin.parts()
                            .descriptor(missing, "Missing\"")
                            .jar(folder));
            assertThat(info.state()).isEqualTo(State.FAILED);
            assertThat(info.error()).contains("Its modules do not start: ", "io.attain.host.foreign.Missing");
        }
        assertThatThrownBy(() -> site.plugins().enable(PARTS)).isInstanceOf(PluginRejected.class);
        assertThat(site.jira().plugins().jqlFunctionNames()).doesNotContain("nobodys");
        assertThat(get("/plugins/servlet/greetings").statusCode()).isEqualTo(200);

        assertThat(site.plugins().install(ForeignPlugin.parts().jar(folder)).state())
                .isEqualTo(State.ENABLED);
    }

    private void refused(ForeignPlugin plugin, String reason) throws IOException {
        Path jar = plugin.jar(folder);
        assertThatThrownBy(() -> site.plugins().install(jar))
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining(reason);
    }

    private void publish(Object event) {
        ((EventPublisher) site.jira().services().get(EventPublisher.class)).publish(event);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(site.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(Path jar) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                """
                --b\r
                Content-Disposition: form-data; name="plugin"; filename="p.jar"\r
                Content-Type: application/java-archive\r
                \r
                """;
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(jar));
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        String admin = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(site.address() + "/rest/plugins/1.0/"))
                        .header("Authorization", "Basic " + admin)
                        .header("X-Atlassian-Token", "no-check")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }
}
