package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.demo.JiraClient;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginRejected;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped jar installed, taken out and put back: its data stays. */
class PluginLifeTest {
    private static final String SETUP = "/rest/attain/1.0/setup/LIFE";

    /** A few: what each of them left would be counted. */
    private static final int RE_INSTALLS = 3;

    private static final String LOADER = "BundleWiringImpl$BundleClassLoader";

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsItsDataThroughUninstallAndRestart(String database) throws Exception {
        try (HostedSite site = HostedSite.start(data, database)) {
            createProject(site.admin());
            site.admin().post(SETUP, Map.of());

            site.site().plugins().uninstall(Plugin.KEY);
            assertThat(site.admin().has(SETUP)).isFalse();

            site.site().plugins().install(Plugin.jar());
            assertThat(isComplete(site)).isTrue();

            site.site().plugins().disable(Plugin.KEY);
            assertThat(site.admin().has(SETUP)).isFalse();
            site.site().plugins().enable(Plugin.KEY);
            assertThat(isComplete(site)).isTrue();
        }
        try (HostedSite again = HostedSite.start(data, database)) {
            assertThat(isComplete(again)).isTrue();
        }
    }

    @Test
    void reInstallsLeaveNothingOfTheFormerOnesInMemory() throws Exception {
        try (HostedSite site = HostedSite.start(data)) {
            createProject(site.admin());
            site.admin().post(SETUP, Map.of());
            long loaders = loaders(site);
            for (int i = 0; i < RE_INSTALLS; i++) {
                site.site().plugins().uninstall(Plugin.KEY);
                site.site().plugins().install(Plugin.jar());
                assertThat(isComplete(site)).isTrue();
            }
            assertThat(loaders(site)).isEqualTo(loaders);
        }
    }

    /** The class loaders of plugins that are alive though memory is short, once they made pages, resources and answers. */
    private static long loaders(HostedSite site) throws Exception {
        isComplete(site);
        site.admin().get("/rest/attain/1.0/job?projectKey=LIFE");
        site.admin().text("/plugins/servlet/attain/rules?project=LIFE");
        forgetWhatIsSoftlyHeld();
        Object[] live = {new String[] {}};
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        live,
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .filter(line -> line.contains(LOADER))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+", -1)[1]))
                .sum();
    }

    /** Spring remembers methods of classes until memory is short; asking for more than there is makes it so. */
    private static void forgetWhatIsSoftlyHeld() {
        assertThatThrownBy(() -> LongStream.range(0, Integer.MAX_VALUE - 8L).toArray())
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void comesUpWithEveryModuleKnownAndARefusedJarLeavesItSo() throws Exception {
        Path broken = Files.writeString(data.resolve("broken.jar"), "not a jar");
        try (HostedSite site = HostedSite.start(data.resolve("site"))) {
            assertThat(site.site().plugins().list()).singleElement().satisfies(PluginLifeTest::isWhole);

            assertThatThrownBy(() -> site.site().plugins().install(broken))
                    .isInstanceOf(PluginRejected.class)
                    .hasMessageContaining("broken.jar");
            assertThat(site.site().plugins().list()).singleElement().satisfies(PluginLifeTest::isWhole);
        }
    }

    private static void isWhole(PluginInfo plugin) {
        assertThat(plugin.key()).isEqualTo(Plugin.KEY);
        assertThat(plugin.state()).isEqualTo(PluginInfo.State.ENABLED);
        assertThat(plugin.unknownModuleTypes()).isEmpty();
    }

    private static void createProject(JiraClient admin) {
        admin.post(
                "/rest/api/2/project",
                Map.of("key", "LIFE", "name", "Life", "projectTypeKey", "business", "lead", "admin"));
    }

    private static boolean isComplete(HostedSite site) {
        return site.admin().get(SETUP).path("complete").asBoolean();
    }
}
