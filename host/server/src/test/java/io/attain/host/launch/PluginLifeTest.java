package io.attain.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.container.PluginContainer;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginInfo.State;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.WebItem;
import io.attain.host.container.WebPanel;
import io.attain.host.store.Pool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's jar in the container, from installing to uninstalling, over HTTP. */
class PluginLifeTest {
    private static final String NOTES = "/rest/sample/1.0/notes";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final I18nResolver texts = mock(I18nResolver.class);

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private WebServer web;
    private PluginContainer container;

    @BeforeEach
    void start() throws Exception {
        when(authentication.getLocale()).thenReturn(Locale.SIMPLIFIED_CHINESE);
        I18nHelper helper = mock(I18nHelper.class);
        when(helper.getText(anyString())).thenAnswer(call -> "text of " + call.getArgument(0));
        when(authentication.getI18nHelper()).thenReturn(helper);
        when(texts.getText(any(Locale.class), anyString())).thenAnswer(call -> call.getArgument(1) + "说\"明");
        pool = Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
        open();
    }

    private void open() throws Exception {
        LaunchPlan plan = LaunchPlan.of(
                LaunchOptions.defaults().withPort(0).withContextPath("").withData(folder.resolve("data")));
        Files.createDirectories(plan.home());
        web = new WebServer(plan, plan.home());
        container = PluginContainer.open(
                Map.of(
                        JiraAuthenticationContext.class, authentication,
                        GlobalPermissionManager.class, permissions,
                        I18nResolver.class, texts),
                pool,
                plan.home(),
                web.servletContext());
        web.mount(container.servlets(() -> (page, request, response) ->
                response.getWriter().write("[" + page.decorator() + "|" + page.title() + "|" + page.body() + "]")));
        web.start();
        container.restore();
    }

    private void closeSite() throws Exception {
        web.close();
        container.close();
    }

    @AfterEach
    void stop() throws Exception {
        closeSite();
        pool.close();
    }

    @Test
    void installedPluginAnswersOverRestWithItsOwnServicesAndRows() throws Exception {
        PluginInfo info = container.install(new SamplePlugin().jar(folder));

        assertThat(info)
                .isEqualTo(new PluginInfo(
                        SamplePlugin.KEY,
                        "Sample",
                        "1.0.0",
                        "Tests",
                        State.ENABLED,
                        null,
                        8,
                        java.util.Set.of("novelty")));
        assertThat(get(NOTES).body()).isEqualTo("{\"texts\":[\"started\"]}");
        assertThat(get("/rest/sample/1.0/ping").body()).isEqualTo("1");
        assertThat(get("/rest/sample/latest/notes").statusCode()).isEqualTo(200);
        assertThat(get("/rest/sample/2.0/notes").statusCode()).isEqualTo(404);
    }

    @Test
    void rowsOutliveUninstallingAndAddressesDoNot() throws Exception {
        Path jar = new SamplePlugin().jar(folder);
        container.install(jar);
        container.uninstall(SamplePlugin.KEY);

        assertThat(get(NOTES).statusCode()).isEqualTo(404);
        assertThat(get("/plugins/servlet/sample/x").statusCode()).isEqualTo(404);
        assertThat(container.list()).isEmpty();

        container.install(jar);
        assertThat(get(NOTES).body()).isEqualTo("{\"texts\":[\"started\",\"stopped\",\"started\"]}");
    }

    @Test
    void disabledPluginStaysSoOverARestart() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        container.disable(SamplePlugin.KEY);
        assertThat(get(NOTES).statusCode()).isEqualTo(404);

        closeSite();
        open();
        assertThat(container.list()).extracting(PluginInfo::state).containsExactly(State.DISABLED);

        container.enable(SamplePlugin.KEY);
        assertThat(get(NOTES).statusCode()).isEqualTo(200);
    }

    @Test
    void upgradeThatDoesNotStartLeavesTheOldOneRunning() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        Path broken = new SamplePlugin()
                .replacing("META-INF/plugin-components/component", "sample.Notes\n", "sample.Missing\n")
                .jar(folder);

        assertThatThrownBy(() -> container.install(broken))
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining("Spring context does not start");
        assertThat(get(NOTES).statusCode()).isEqualTo(200);
        assertThat(container.list()).extracting(PluginInfo::state).containsExactly(State.ENABLED);
    }

    @Test
    void brokenJarIsRefusedWithTheReason() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip at all");
        assertRejected(text, "text.jar is not a jar file");
        assertRejected(new SamplePlugin().without("atlassian-plugin.xml").jar(folder), "no atlassian-plugin.xml");
        assertRejected(
                new SamplePlugin()
                        .replacing("atlassian-plugin.xml", "</atlassian-plugin>", "")
                        .jar(folder),
                "atlassian-plugin.xml cannot be read");
        assertRejected(
                new SamplePlugin()
                        .with("atlassian-plugin.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/hosts'>]><a>&b;</a>")
                        .jar(folder),
                "DOCTYPE is disallowed");
        assertRejected(
                new SamplePlugin()
                        .replacing("atlassian-plugin.xml", "key=\"io.attain.sample\"", "key=\"other\"")
                        .jar(folder),
                "Atlassian-Plugin-Key is 'io.attain.sample', but atlassian-plugin.xml has the key 'other'");
        assertRejected(
                new SamplePlugin()
                        .replacing("META-INF/MANIFEST.MF", ",net.java.ao,", ",org.nowhere,")
                        .jar(folder),
                "it needs the package org.nowhere, which is not here");
        assertThat(container.list()).isEmpty();
        assertThat(folder.resolve("data/home/plugins")).isEmptyDirectory();
    }

    @Test
    void restAsksWhoCalls() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        assertThat(send("POST", NOTES, "application/json", "{\"texts\":[\"a\"]}")
                        .statusCode())
                .isEqualTo(401);

        when(authentication.isLoggedInUser()).thenReturn(true);
        assertThat(send("POST", NOTES, "application/json", "{\"texts\":[\"a\"]}")
                        .body())
                .isEqualTo("{\"texts\":[\"started\",\"a\"]}");
        assertThat(send("DELETE", NOTES, "application/json", "").statusCode()).isEqualTo(403);

        when(permissions.hasPermission(any(), any())).thenReturn(true);
        assertThat(send("DELETE", NOTES, "application/json", "").statusCode()).isEqualTo(204);
    }

    @Test
    void restRefusesFormsOfOtherSitesAndUnknownProperties() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        when(authentication.isLoggedInUser()).thenReturn(true);

        assertThat(send("POST", NOTES, "text/plain", "b").statusCode()).isEqualTo(403);
        assertThat(send("POST", NOTES, "text/plain", "b", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("POST", NOTES, "application/json", "{\"other\":1}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void innerTransactionsRollBackWithTheOuterOne() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        when(authentication.isLoggedInUser()).thenReturn(true);

        assertThat(send("POST", NOTES, "application/json", "{\"texts\":[\"kept?\",\"\"]}")
                        .statusCode())
                .isEqualTo(500);
        assertThat(get(NOTES).body()).isEqualTo("{\"texts\":[\"started\"]}");
    }

    @Test
    void servletsPageIsDecorated() throws Exception {
        container.install(new SamplePlugin().jar(folder));

        assertThat(get("/plugins/servlet/sample/day").body()).isEqualTo("[atl.general|Hello|<p>你好 /day</p>]");
    }

    @Test
    void webResourcesComeAfterWhatTheyDependOnAndInTheReadersLanguage() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        container.resources().begin();
        container.resources().requireContext("atl.dashboard");

        assertThat(container.resources().tags("/jira").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("<script src=\"/jira/download/batch/io.attain.sample:base/io.attain.sample:base.js?v=");
        assertThat(get("/download/batch/io.attain.sample:page/io.attain.sample:page.js")
                        .body())
                .contains("return \"sample.title说\\u0022明\";");
        assertThat(get("/download/resources/io.attain.sample:base/base.js").body())
                .isEqualTo("var base = 1;");
        assertThat(get("/download/resources/io.attain.sample:base/../base.js").statusCode())
                .isEqualTo(404);
    }

    @Test
    void fragmentsFollowConditionsAndEscapeWhatTheyInsert() throws Exception {
        container.install(new SamplePlugin().jar(folder));
        Map<String, Object> context = Map.of("who", "<Lily>");

        assertThat(container.webPanels("side", context))
                .extracting(WebPanel::html)
                .containsExactly("<b>&lt;Lily&gt;</b>");
        assertThat(container.webItems("bar", context)).isEmpty();
        when(authentication.isLoggedInUser()).thenReturn(true);
        assertThat(container.webItems("bar", Map.of("who", "lily")))
                .extracting(WebItem::label, WebItem::url)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("text of sample.title", "/plugins/servlet/sample/lily"));
    }

    @Test
    void textsAreGivenByExactLocale() throws Exception {
        container.install(new SamplePlugin().jar(folder));

        assertThat(List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE, Locale.FRENCH))
                .extracting(locale -> container.parts().texts(locale).get("sample.title"))
                .containsExactly("Sample's", "示例", null);
    }

    private void assertRejected(Path jar, String reason) {
        assertThatThrownBy(() -> container.install(jar))
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining(reason);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + web.port() + path);
    }
}
