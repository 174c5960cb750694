package io.attain.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.attain.host.container.PageResources;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginInfo.State;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.WebItem;
import io.attain.host.container.WebPanel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's jar in the container, from installing to uninstalling, over HTTP. */
class PluginLifeTest {
    private static final String NOTES = "/rest/sample/1.0/notes";

    @TempDir
    Path folder;

    @AutoClose
    private PluginSite site;

    @BeforeEach
    void start() throws Exception {
        site = new PluginSite(folder.resolve("data"));
    }

    @Test
    void installedPluginAnswersOverRestWithItsOwnServicesAndRows() throws Exception {
        PluginInfo info = site.container().install(new SamplePlugin().jar(folder));

        assertThat(info)
                .isEqualTo(new PluginInfo(
                        SamplePlugin.KEY, "Sample", "1.0.0", "Tests", State.ENABLED, null, 9, Set.of("novelty")));
        assertThat(site.get(NOTES).body()).isEqualTo("{\"texts\":[\"started\"]}");
        assertThat(site.get("/rest/sample/1.0/ping").body()).isEqualTo("1");
        assertThat(site.get("/rest/sample/latest/notes").statusCode()).isEqualTo(200);
        assertThat(site.get("/rest/sample/2.0/notes").statusCode()).isEqualTo(404);
    }

    @Test
    void jsonGoesByAnnotationsAndWithoutNulls() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));

        assertThat(site.get(NOTES).body()).doesNotContain("\"by\"");
        assertThat(site.get(NOTES + "/count").body()).isEqualTo("{}");
    }

    @Test
    void rowsOutliveUninstallingAndAddressesDoNot() throws Exception {
        Path jar = new SamplePlugin().jar(folder);
        site.container().install(jar);
        site.container().uninstall(SamplePlugin.KEY);

        assertThat(site.get(NOTES).statusCode()).isEqualTo(404);
        assertThat(site.get("/plugins/servlet/sample/x").statusCode()).isEqualTo(404);
        assertThat(site.container().list()).isEmpty();

        site.container().install(jar);
        assertThat(site.get(NOTES).body()).isEqualTo("{\"texts\":[\"started\",\"stopped\",\"started\"]}");
    }

    @Test
    void disabledPluginStaysSoOverARestart() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        site.container().disable(SamplePlugin.KEY);
        assertThat(site.get(NOTES).statusCode()).isEqualTo(404);

        site.restart();
        assertThat(site.container().list()).extracting(PluginInfo::state).containsExactly(State.DISABLED);

        site.container().enable(SamplePlugin.KEY);
        assertThat(site.get(NOTES).statusCode()).isEqualTo(200);
    }

    @Test
    void upgradeThatDoesNotStartLeavesTheOldOneRunning() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        Path broken = new SamplePlugin()
                .replacing("META-INF/plugin-components/component", "sample.Notes\n", "sample.Missing\n")
                .jar(folder);

        assertThatThrownBy(() -> site.container().install(broken))
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining("Spring context does not start");
        assertThat(site.get(NOTES).statusCode()).isEqualTo(200);
        assertThat(site.container().list()).extracting(PluginInfo::state).containsExactly(State.ENABLED);
    }

    @Test
    void brokenJarIsRefusedWithTheReason() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip at all");
        assertRejected(text, "text.jar is not a jar file");
        assertRejected(new SamplePlugin().without("atlassian-plugin.xml"), "no atlassian-plugin.xml");
        assertRejected(
                new SamplePlugin().replacing("atlassian-plugin.xml", "</atlassian-plugin>", ""),
                "atlassian-plugin.xml cannot be read");
        assertRejected(
                new SamplePlugin()
                        .with("atlassian-plugin.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/hosts'>]><a>&b;</a>"),
                "DOCTYPE is disallowed");
        assertRejected(
                new SamplePlugin().replacing("atlassian-plugin.xml", "key=\"io.attain.sample\"", "key=\"other\""),
                "Atlassian-Plugin-Key is 'io.attain.sample', but atlassian-plugin.xml has the key 'other'");
        assertRejected(
                new SamplePlugin().replacing("META-INF/MANIFEST.MF", ",net.java.ao,", ",org.nowhere,"),
                "it needs the package org.nowhere, which is not here");
        assertThat(site.container().list()).isEmpty();
        assertThat(folder.resolve("data/home/plugins")).isEmptyDirectory();
    }

    @Test
    void restAsksWhoCalls() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        assertThat(site.send("POST", NOTES, "application/json", "{\"texts\":[\"a\"]}")
                        .statusCode())
                .isEqualTo(401);

        when(site.authentication.isLoggedInUser()).thenReturn(true);
        assertThat(site.send("POST", NOTES, "application/json", "{\"texts\":[\"a\"]}")
                        .body())
                .isEqualTo("{\"texts\":[\"started\",\"a\"]}");
        assertThat(site.send("DELETE", NOTES, "application/json", "").statusCode())
                .isEqualTo(403);

        when(site.permissions.hasPermission(any(), any())).thenReturn(true);
        assertThat(site.send("DELETE", NOTES, "application/json", "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void restRefusesFormsOfOtherSitesAndUnknownProperties() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        when(site.authentication.isLoggedInUser()).thenReturn(true);

        assertThat(site.send("POST", NOTES, "text/plain", "b").statusCode()).isEqualTo(403);
        assertThat(site.send("POST", NOTES, "text/plain", "b", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.send("POST", NOTES, "application/json", "{\"other\":1}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void innerTransactionsRollBackWithTheOuterOne() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        when(site.authentication.isLoggedInUser()).thenReturn(true);

        assertThat(site.send("POST", NOTES, "application/json", "{\"texts\":[\"kept?\",\"\"]}")
                        .statusCode())
                .isEqualTo(500);
        assertThat(site.get(NOTES).body()).isEqualTo("{\"texts\":[\"started\"]}");
    }

    @Test
    void servletsPageIsDecorated() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));

        assertThat(site.get("/plugins/servlet/sample/day").body()).isEqualTo("[atl.general|Hello|<p>你好 /day</p>]");
    }

    @Test
    void minifiedFilesAreServedInPlaceOfWhatTheyWereMadeFrom() throws Exception {
        site.container()
                .install(new SamplePlugin().with("js/base-min.js", "var b=1").jar(folder));

        assertThat(site.get("/download/resources/io.attain.sample:base/base.js").body())
                .isEqualTo("var b=1");
    }

    @Test
    void pagesAskForWhatTheyDoNotHaveYet() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));

        assertThat(addresses(Set.of("atl.dashboard"), Set.of())).hasSize(1);
        assertThat(addresses(Set.of("atl.dashboard"), Set.of("io.attain.sample:base")))
                .singleElement()
                .asString()
                .contains("/atl.dashboard,-io.attain.sample:base/");
        assertThat(addresses(Set.of("io.attain.sample:base"), Set.of("atl.dashboard")))
                .isEmpty();
    }

    private List<String> addresses(Set<String> names, Set<String> loaded) {
        return site.container().resources().addresses(names, loaded, "").stream()
                .map(PageResources.Address::url)
                .toList();
    }

    @Test
    void webResourcesComeAfterWhatTheyDependOnAndInTheReadersLanguage() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        site.container().resources().begin();
        site.container().resources().requireContext("atl.dashboard");

        assertThat(site.container().resources().tags("/jira").lines())
                .singleElement()
                .asString()
                .startsWith("<script src=\"/jira/download/contextbatch/js/atl.dashboard/batch.js?v=")
                .endsWith(" data-wrm-key=\"atl.dashboard\"></script>");
        assertThat(site.get("/download/contextbatch/js/atl.dashboard/batch.js").body())
                .startsWith("var base = 1;")
                .contains("return \"sample.title说\\u0022明\";");
        assertThat(site.get("/download/contextbatch/js/atl.dashboard,-io.attain.sample:base/batch.js")
                        .body())
                .startsWith("define(");
        assertThat(site.get("/download/resources/io.attain.sample:base/base.js").body())
                .isEqualTo("var base = 1;");
        assertThat(site.get("/download/resources/io.attain.sample:base/../base.js")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void fragmentsFollowConditionsAndEscapeWhatTheyInsert() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));
        Map<String, Object> context = Map.of("who", "<Lily>");

        assertThat(site.container().webPanels("side", context))
                .extracting(WebPanel::html)
                .containsExactly("<b>&lt;Lily&gt;</b>");
        assertThat(site.container().webPanels("inline", context))
                .extracting(WebPanel::html)
                .containsExactly("<i>as it is: $who</i>");
        assertThat(site.container().webItems("bar", context)).isEmpty();
        when(site.authentication.isLoggedInUser()).thenReturn(true);
        assertThat(site.container().webItems("bar", Map.of("who", "lily")))
                .extracting(WebItem::label, WebItem::url)
                .containsExactly(tuple("text of sample.title", "/plugins/servlet/sample/lily"));
    }

    @Test
    void textsAreGivenByExactLocale() throws Exception {
        site.container().install(new SamplePlugin().jar(folder));

        assertThat(List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE, Locale.FRENCH))
                .extracting(locale -> site.container().parts().texts(locale).get("sample.title"))
                .containsExactly("Sample's", "示例", null);
    }

    private void assertRejected(SamplePlugin plugin, String reason) throws IOException {
        assertRejected(plugin.jar(folder), reason);
    }

    private void assertRejected(Path jar, String reason) {
        assertThatThrownBy(() -> site.container().install(jar))
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining(reason);
    }
}
