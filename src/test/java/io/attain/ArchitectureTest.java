package io.attain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of docs/architecture.md, held by the build. */
class ArchitectureTest {
    /** Each may use those before it, never those after it. */
    private static final List<String> CONTEXTS =
            List.of("kernel", "calendar", "target", "pipeline", "activity", "customer", "risk", "coaching");

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.attain");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel",
                "kernel.jira",
                "kernel.store",
                "calendar",
                "calendar.ics",
                "calendar.store",
                "calendar.web",
                "target",
                "target.jira",
                "target.plan",
                "target.store",
                "target.web",
                "pipeline",
                "pipeline.jira",
                "activity",
                "activity.store",
                "activity.web",
                "customer",
                "customer.store",
                "customer.web",
                "risk",
                "risk.store",
                "risk.web",
                "coaching",
                "coaching.web",
                "setup",
                "setup.jira",
                "setup.web",
                "job"
            })
    void everyGuardedPackageHoldsClasses(String name) {
        assertThat(PLUGIN.containPackage("io.attain." + name))
                .as("package io.attain.%s", name)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void aDomainKnowsNoFramework(String context) {
        classes()
                .that()
                .resideInAPackage("io.attain." + context)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(domainsAllowed(context))
                .check(PLUGIN);
    }

    @Test
    void plansArePartOfTheDomain() {
        classes()
                .that()
                .resideInAPackage("io.attain.target.plan")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("io.attain.target.plan", "io.attain.kernel.table"),
                                Stream.of(domainsAllowed("target")))
                        .toArray(String[]::new))
                .check(PLUGIN);
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void aContextKnowsNoLaterOne(String context) {
        String[] later = Stream.concat(
                        CONTEXTS.stream().skip(CONTEXTS.indexOf(context) + 1L), Stream.of("setup", "job", "plugin"))
                .map(name -> "io.attain." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("io.attain." + context + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(PLUGIN);
    }

    @Test
    void setUpKnowsTheKernelOnly() {
        noClasses()
                .that()
                .resideInAPackage("io.attain.setup..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONTEXTS.stream()
                        .skip(1)
                        .map(name -> "io.attain." + name + "..")
                        .toArray(String[]::new))
                .check(PLUGIN);
    }

    @Test
    void rowsStayInTheirStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.attain..store..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RawEntity.class)
                .check(PLUGIN);
    }

    @Test
    void restKnowsNoActiveObjects() {
        noClasses()
                .that()
                .resideInAPackage("io.attain..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
                .check(PLUGIN);
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("io.attain.(**)")
                .should()
                .beFreeOfCycles()
                .check(PLUGIN);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
                .check(PLUGIN);
    }

    private static Stream<String> contexts() {
        return CONTEXTS.stream();
    }

    private static String[] domainsAllowed(String context) {
        Stream<String> domains =
                CONTEXTS.stream().limit(CONTEXTS.indexOf(context) + 1L).map(name -> "io.attain." + name);
        return Stream.concat(domains, Stream.of("java..", "org.jspecify..")).toArray(String[]::new);
    }
}
