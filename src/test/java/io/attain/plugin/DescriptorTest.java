package io.attain.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.jira.GadgetContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Everything that atlassian-plugin.xml names is there: classes, resources, texts and AMD modules. */
class DescriptorTest {
    private static final Path WEB = Path.of("src/main/resources/web");

    /** Conditions that Jira itself has. */
    private static final String JIRAS_CONDITIONS = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final Descriptor descriptor = new Descriptor();

    @Test
    void everyClassExists() {
        List<String> names = new ArrayList<>();
        elements("*").forEach(element -> names.add(element.getAttribute("class")));
        Stream.of("entity", "condition-class", "validator-class", "function-class")
                .flatMap(this::elements)
                .forEach(element -> names.add(element.getTextContent().strip()));

        assertThat(names)
                .filteredOn(name -> !name.isBlank() && !name.startsWith(JIRAS_CONDITIONS))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        name -> assertThat(Class.forName(name, false, getClass().getClassLoader()))
                                .isNotNull());
    }

    @Test
    void everyResourceExists() {
        assertThat(elements("resource")
                        .filter(resource -> !resource.getAttribute("type").equals("i18n")))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(getClass().getResource(absolute(resource.getAttribute("location"))))
                        .as(resource.getAttribute("location"))
                        .isNotNull());
    }

    @Test
    void everyTextExists() {
        Set<String> keys = Stream.concat(
                        elements("*").map(element -> element.getAttribute("i18n-name-key")),
                        Stream.of("label", "title", "description")
                                .flatMap(this::elements)
                                .map(element -> element.getAttribute("key")))
                .filter(key -> key.startsWith("attain."))
                .collect(Collectors.toSet());

        assertThat(keys).isNotEmpty().isSubsetOf(Texts.english().stringPropertyNames());
    }

    @Test
    void everyAmdModuleIsDefined() {
        String scripts = scripts().map(DescriptorTest::text).collect(Collectors.joining("\n"));

        assertThat(elements("amd-module")
                        .map(element -> element.getTextContent().strip()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(scripts).contains("define('" + name + "'"));
    }

    /** Else what stands below an item jumps once its script is there, and moments are told in the browser's time zone. */
    @Test
    void everyDashboardItemComesWithTheRoomThatItTakesAndItsReadersTime() {
        assertThat(elements("dashboard-item")
                        .map(item ->
                                ((Element) item.getElementsByTagName("resource").item(0)).getAttribute("location")))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(text(WEB.resolveSibling(view)))
                        .containsPattern("class=\"attain-room\" style=\"min-block-size: [1-9][0-9]+px\""
                                + Pattern.quote("#if ($zone) data-today=\"$today\" data-zone=\"$zone\"#end")));
        assertThat(elements("dashboard-item")).allSatisfy(item -> assertThat(
                        item.getElementsByTagName("context-provider").item(0))
                .extracting(provider -> ((Element) provider).getAttribute("class"))
                .isEqualTo(GadgetContext.class.getName()));
    }

    @Test
    void everyScriptAndStyleIsServed() {
        List<String> served = elements("resource")
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> resource.getAttribute("location"))
                .toList();

        assertThat(files().filter(file -> file.toString().matches(".*\\.(js|css)"))
                        .map(file -> "/web/" + WEB.relativize(file)))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(served).map(DescriptorTest::absolute).contains(file));
    }

    @Test
    void saysWhatAppManagersShowAndWhereTheyLead() {
        Map<String, String> params = elements("param")
                .filter(param -> ((Element) param.getParentNode()).getTagName().equals("plugin-info"))
                .collect(Collectors.toMap(param -> param.getAttribute("name"), Element::getTextContent));
        List<String> pages = elements("url-pattern")
                .map(pattern -> "/plugins/servlet" + pattern.getTextContent())
                .toList();

        assertThat(Stream.of("plugin-icon", "plugin-logo").map(params::get))
                .allSatisfy(picture ->
                        assertThat(getClass().getResource("/" + picture)).isNotNull());
        assertThat(Stream.of("configure.url", "post.install.url").map(params::get))
                .allSatisfy(page -> assertThat(pages).contains(page));
        assertThat(elements("application-version").map(version -> version.getAttribute("min")))
                .containsExactly("11.0.0");
    }

    @Test
    void moduleKeysAreUnique() {
        List<String> keys = elements("*")
                .filter(element -> element.getParentNode() == descriptor.root())
                .map(element -> element.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    /** One folder is one place: what a context brings is its own, or the kernel's. */
    @Test
    void everyContextDescribesItsOwnClassesAndFiles() throws IOException {
        Pattern place = Pattern.compile("io\\.attain\\.(\\w+)\\.|\"/?(?:web|templates)/(\\w+)/|\"i18n\\.(\\w+)");
        for (Path file : descriptors()) {
            String context = file.getFileName().toString().replaceAll("(-\\w+)?\\.xml", "");
            Set<String> others = place.matcher(Files.readString(file))
                    .results()
                    .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining()))
                    .collect(Collectors.toSet());
            others.removeAll(Set.of("kernel", context.equals("kernel") ? "lib" : context));

            assertThat(others).as(file.toString()).isEmpty();
        }
    }

    @Test
    void everyContextsDescriptorShips() throws IOException {
        String frame = Files.readString(Path.of("atlassian-plugin.xml"));

        assertThat(descriptors()).isNotEmpty().allSatisfy(file -> assertThat(frame)
                .contains("<include descriptor=\"" + file.toString().replace('\\', '/') + "\"/>"));
    }

    private static List<Path> descriptors() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("atlassian-plugin"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }

    private Stream<Element> elements(String name) {
        return descriptor.elements(name);
    }

    private static String absolute(String location) {
        return location.startsWith("/") ? location : "/" + location;
    }

    private static Stream<Path> scripts() {
        return files().filter(file -> file.toString().endsWith(".js"));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
