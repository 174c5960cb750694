package io.attain.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.attain.conventions.JavaSources.Method;
import io.attain.kernel.jira.OwnThreads;
import io.attain.plugin.PluginCode;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md promises of names and sizes, in the plugin and all that stands around it. */
class ConventionsTest {

    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 30;
    private static final int LINES_OF_A_METHOD_THAT_STAYS_HERE = 50;
    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Impl|Manager|Helper|Utils?)");

    private static final JavaClasses PLUGIN = PluginCode.CLASSES;

    private static final List<Class<?>> MAKE_THREADS = List.of(Thread.class, ExecutorService.class, Timer.class);

    @Test
    void filesAreShort() throws IOException {
        assertThat(ProjectFiles.ending(".java", ".js", ".css"))
                .hasSizeGreaterThan(1000)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("the lines of %s", file)
                        .hasSizeLessThanOrEqualTo(LINES_OF_A_FILE));
    }

    @Test
    void methodsAreShort() {
        assertThat(JavaSources.PROJECT.methods())
                .hasSizeGreaterThan(5000)
                .filteredOn(method -> method.lines() > longest(method))
                .isEmpty();
    }

    private static int longest(Method method) {
        return method.file().startsWith("src/main") ? LINES_OF_A_METHOD : LINES_OF_A_METHOD_THAT_STAYS_HERE;
    }

    /** Those of Jira's API have their names from Jira. */
    @Test
    void namesSayWhatThingsAre() {
        assertThat(JavaSources.PROJECT.types())
                .filteredOn(type -> !type.file().startsWith("platform/api"))
                .extracting(JavaSources.Type::name)
                .hasSizeGreaterThan(1000)
                .noneMatch(SAYS_NOTHING.asMatchPredicate());
    }

    /** Spring calls components by their simple names, and would keep one of two. */
    @Test
    void noTwoComponentsHaveOneName() throws IOException {
        List<String> names = new ArrayList<>();
        for (java.nio.file.Path file : ProjectFiles.ending(".java")) {
            if (file.startsWith("src/main") && Files.readString(file).contains("\n@Component\n")) {
                names.add(file.getFileName().toString());
            }
        }
        assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void tablesAreNamedAfterTheirRows() {
        classes()
                .that()
                .areAssignableTo(RawEntity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage("..store")
                .check(PLUGIN);
    }

    @Test
    void whatIsStoredIsThePortsFormInActiveObjects() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Stored")
                .should()
                .resideInAPackage("..store")
                .andShould(implementAPort())
                .check(PLUGIN);
    }

    @Test
    void restIsAnsweredByResources() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .resideInAPackage("..web")
                .check(PLUGIN);
    }

    @Test
    void threadsThatWeMakeArePreparedForJira() {
        assertThat(PLUGIN)
                .filteredOn(ConventionsTest::makesThreads)
                .hasSizeGreaterThan(2)
                .allMatch(type -> type.isEquivalentTo(OwnThreads.class)
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(on -> on.getTargetClass().isEquivalentTo(OwnThreads.class)));
    }

    private static boolean makesThreads(JavaClass type) {
        return type.getCodeUnitCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Executors.class)
                        || (call.getName().equals("<init>")
                                && MAKE_THREADS.stream().anyMatch(call.getTargetOwner()::isAssignableTo))
                        || (call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                                && call.getName().endsWith("Async")));
    }

    @Test
    void theApiOfJiraIsLinkedToItsPublicPages() throws IOException {
        assertThat(ProjectFiles.ending(".java"))
                .filteredOn(file -> file.startsWith("platform/api"))
                .filteredOn(file -> !file.endsWith("package-info.java"))
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(file).content().contains("@see <a href=\"https://"));
    }

    private static ArchCondition<JavaClass> implementAPort() {
        return new ArchCondition<>("implement a port of ours") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaClass> ports = type.getRawInterfaces().stream()
                        .filter(port -> port.getPackageName().startsWith("io.attain"))
                        .toList();
                events.add(new SimpleConditionEvent(type, !ports.isEmpty(), type.getName() + " implements " + ports));
            }
        };
    }
}
