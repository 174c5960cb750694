package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Jira asks of a plugin's jar, proved on the very jar that ships. */
class ShippedJarTest {
    private static JarFile jar;
    private static Manifest manifest;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(Plugin.jar().toFile());
        manifest = jar.getManifest();
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsOnlyItsOwnClassesAndTheLibrariesItNames() {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name)
                        .matches("(io/attain|de/siegmar/fastcsv|org/dhatim/fastexcel|com/github/rzymek/opczip"
                                + "|biweekly|com/github/mangstadt/vinnie)/.*"));
    }

    @Test
    void saysWhichPluginItIs() {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo(Plugin.KEY);
        assertThat(header("Bundle-SymbolicName")).isEqualTo(Plugin.KEY);
        assertThat(header("Spring-Context")).isEqualTo("*");
    }

    /** Under which versions Jira gives these is not public: a range that does not fit would keep the plugin from starting. */
    @Test
    void demandsNoVersionsOfWhatJirasVersionsAreUnknown() {
        assertThat(imports("jakarta\\..*|org\\.slf4j.*|com\\.atlassian\\..*"))
                .hasSizeGreaterThan(20)
                .allSatisfy(clause -> assertThat(clause).doesNotContain("["));
    }

    @Test
    void startsWithoutMailsAndWithoutWhatIsNeededWhileBuildingOnly() {
        String optional =
                "(jakarta\\.ws\\.rs|com\\.atlassian\\.mail|com\\.atlassian\\.plugin\\.spring\\.scanner\\.annotation)\\b.*";

        assertThat(imports(optional)).isNotEmpty().allSatisfy(clause -> assertThat(clause)
                .contains("resolution:=optional"));
        assertThat(imports(".*"))
                .filteredOn(clause -> !clause.matches(optional))
                .allSatisfy(clause -> assertThat(clause).doesNotContain("optional"));
    }

    @Test
    void importsEachPackageByName() {
        String imports = header("Import-Package");

        assertThat(imports).doesNotContain("*");
        assertThat(imports).contains("com.atlassian.jira.issue", "net.java.ao", "org.springframework.stereotype");
        assertThat(manifest.getMainAttributes().getValue("DynamicImport-Package"))
                .isNull();
        assertThat(header("Export-Package")).isEqualTo("io.attain.event;version=\"1.0\"");
    }

    @Test
    void namesNothingThatJira11HasRemoved() {
        assertThat(header("Import-Package"))
                .doesNotContain("javax.servlet", "javax.ws.rs", "javax.inject", "com.atlassian.plugins.rest.common");
    }

    @Test
    void listsItsComponentsForTheScanner() throws IOException {
        assertThat(lines("META-INF/plugin-components/component"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("io.attain."));
        assertThat(lines("META-INF/plugin-components/imports")).isNotEmpty();
        assertThat(lines("META-INF/plugin-components/exports"))
                .anyMatch(line -> line.endsWith("#com.atlassian.sal.api.lifecycle.LifecycleAware"));
        assertThat(names())
                .filteredOn(name -> name.matches("META-INF/spring/.*\\.xml"))
                .hasSize(1);
        assertThat(text("META-INF/spring/plugin-context.xml")).contains("scan-indexes");
    }

    @Test
    void runsOnJava17() throws IOException {
        JarEntry any = jar.getJarEntry(names().stream()
                .filter(name -> name.startsWith("io/attain/") && name.endsWith(".class"))
                .findFirst()
                .orElseThrow());
        byte[] header = jar.getInputStream(any).readNBytes(8);

        assertThat(header[7]).isEqualTo((byte) 61);
    }

    @Test
    void bringsItsDescriptorAndBothLanguages() throws IOException {
        assertThat(text("atlassian-plugin.xml"))
                .contains("key=\"" + Plugin.KEY + "\"")
                .doesNotContain("${");
        assertThat(names()).contains("i18n/kernel.properties", "i18n/kernel_zh_CN.properties");
    }

    @Test
    void bringsTheLicencesOfWhatItHolds() {
        assertThat(names()).contains("biweekly/biweekly.license", "biweekly/google-rfc-2445.license");
    }

    private static List<String> names() {
        return jar.stream().map(JarEntry::getName).toList();
    }

    /** What is said of each imported package of this name: commas within quotes do not end it. */
    private static List<String> imports(String name) {
        return Pattern.compile("[^,\"]+(\"[^\"]*\"[^,\"]*)*")
                .matcher(header("Import-Package"))
                .results()
                .map(MatchResult::group)
                .filter(clause -> clause.matches(name))
                .toList();
    }

    private static String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    private static List<String> lines(String entry) throws IOException {
        return text(entry).lines().toList();
    }

    private static String text(String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
