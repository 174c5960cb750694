package io.attain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.attain.kernel.store.Writing;
import java.util.List;
import java.util.Map;
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

    /** What stands together inside a context, as a package of its own with its own adapters. */
    private static final Map<String, List<String>> TOPICS = Map.of(
            "kernel",
            List.of("run"),
            "target",
            List.of(
                    "ledger",
                    "attainment",
                    "trend",
                    "leaderboard",
                    "rules",
                    "smart",
                    "decomposition",
                    "agreement",
                    "tenure",
                    "explanation",
                    "plan"));

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.attain");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel",
                "kernel.jira",
                "kernel.store",
                "kernel.run.jira",
                "kernel.run.store",
                "kernel.run.web",
                "calendar",
                "calendar.ics",
                "calendar.store",
                "calendar.web",
                "target",
                "target.jira",
                "target.store",
                "target.web",
                "target.ledger.store",
                "target.attainment.jira",
                "target.attainment.web",
                "target.decomposition.jira",
                "target.decomposition.web",
                "target.agreement.jira",
                "target.agreement.store",
                "target.agreement.web",
                "target.plan.jira",
                "target.plan.web",
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
        String[] domains = domainsOf(context).toArray(String[]::new);

        assertThat(domains)
                .allSatisfy(domain -> assertThat(PLUGIN.containPackage(domain)).isTrue());
        classes()
                .that()
                .resideInAnyPackage(domains)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(domainsAllowed(context))
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
    void whoWritesThroughActiveObjectsStartsOverWhenOthersAreInTheWay() {
        noClasses()
                .that()
                .areNotAssignableTo(Writing.class)
                .should()
                .callMethod(ActiveObjects.class, "executeInTransaction", TransactionCallback.class)
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

    private static Stream<String> domainsOf(String context) {
        String own = "io.attain." + context;
        return Stream.concat(
                Stream.of(own), TOPICS.getOrDefault(context, List.of()).stream().map(topic -> own + "." + topic));
    }

    private static String[] domainsAllowed(String context) {
        Stream<String> domains =
                CONTEXTS.stream().limit(CONTEXTS.indexOf(context) + 1L).flatMap(ArchitectureTest::domainsOf);
        return Stream.concat(domains, Stream.of("io.attain.kernel.table", "java..", "org.jspecify.."))
                .toArray(String[]::new);
    }
}
