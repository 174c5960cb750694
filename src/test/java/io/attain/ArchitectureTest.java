package io.attain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.attain.Rooms.Arrow;
import io.attain.kernel.store.Writing;
import io.attain.plugin.PluginCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The layout of docs/architecture.md and the table of docs/rooms.txt, held by the build. */
class ArchitectureTest {
    private static final Rooms ROOMS = Rooms.read();

    /** How a room meets what is around it; all else of it is its domain. */
    private static final Set<String> LAYERS = Set.of("app", "jira", "store", "web", "ics", "table", "plugin");

    private static final JavaClasses PLUGIN = PluginCode.CLASSES;

    @Test
    void everyPackageHasARoomAndEveryRoomHolds() {
        Set<String> packages = packages();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(ROOMS.roomOf(each)).as(each).isPresent());
        assertThat(ROOMS.names().stream().filter(room -> !List.of("lib", "attainment", "planning")
                        .contains(room)))
                .allSatisfy(room -> assertThat(packages.stream().map(ROOMS::roomOf))
                        .as(room)
                        .contains(Optional.of(room)));
    }

    @Test
    void roomsUseOnlyThoseAboveThem() {
        assertThat(ROOMS.backwards()).isEmpty();
    }

    @Test
    void whatUsesWhatIsJustWhatTheTableSays() {
        Set<Arrow> arrows = new TreeSet<>(ofClasses());
        arrows.addAll(ROOMS.ofScripts());
        arrows.removeIf(arrow -> arrow.to().equals("kernel"));

        assertThat(arrows).isEqualTo(ROOMS.named());
    }

    @Test
    void aDomainKnowsNoFramework() {
        String[] domains = domains().toArray(String[]::new);

        assertThat(domains).hasSizeGreaterThan(20);
        classes()
                .that()
                .resideInAnyPackage(domains)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(domainsAnd("java..", "org.jspecify.."))
                .check(PLUGIN);
    }

    @Test
    void aUseCaseKnowsPortsAndSpringsStereotypesAndTheLogOnly() {
        classes()
                .that()
                .resideInAPackage("io.attain..app..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(domainsAnd(
                        "java..",
                        "org.jspecify..",
                        "org.springframework.stereotype..",
                        "org.slf4j..",
                        "io.attain..app.."))
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
    void whatAComponentWorksWithIsItsOwn() {
        assertThat(PLUGIN.stream().filter(ArchitectureTest::isComponent).filter(JavaClass::isRecord))
                .hasSizeGreaterThan(100)
                .allSatisfy(component -> assertThat(component.getMethodCallsToSelf())
                        .filteredOn(call -> isPartOf(component, call.getTarget()))
                        .isEmpty());
    }

    @Test
    void whatJerseyMakesSaysByWhichConstructor() {
        assertThat(PLUGIN.stream().filter(ArchitectureTest::isMadeByJersey))
                .hasSizeGreaterThan(50)
                .allSatisfy(made -> assertThat(made.getConstructors())
                        .filteredOn(each -> each.isAnnotatedWith(Inject.class))
                        .singleElement()
                        .satisfies(each -> assertThat(each.getModifiers()).contains(JavaModifier.PUBLIC)));
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("io.attain.(**)")
                .should()
                .beFreeOfCycles()
                .check(PLUGIN);
    }

    private static boolean isComponent(JavaClass each) {
        return each.isAnnotatedWith(Component.class);
    }

    private static boolean isMadeByJersey(JavaClass each) {
        return each.isAnnotatedWith(Path.class) || each.isAnnotatedWith(Provider.class);
    }

    /** Whether this method hands out what the record was given. */
    private static boolean isPartOf(JavaClass whole, MethodCallTarget method) {
        return method.getRawParameterTypes().isEmpty()
                && whole.tryGetField(method.getName()).isPresent();
    }

    private static Stream<String> domains() {
        return packages().stream().filter(ArchitectureTest::isDomain).map(each -> "io.attain." + each);
    }

    /** The domains, tables as files, and these. */
    private static String[] domainsAnd(String... others) {
        return Stream.of(domains(), Stream.of("io.attain.kernel.table"), Stream.of(others))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static boolean isDomain(String place) {
        return Arrays.stream(place.split("\\.")).noneMatch(LAYERS::contains);
    }

    /** The plugin's packages below io.attain. */
    private static Set<String> packages() {
        return PLUGIN.stream().map(ArchitectureTest::placeOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String placeOf(JavaClass each) {
        return each.getPackageName().substring("io.attain.".length());
    }

    private static Set<Arrow> ofClasses() {
        Set<Arrow> arrows = new TreeSet<>();
        for (JavaClass each : PLUGIN) {
            String from = ROOMS.roomOf(placeOf(each)).orElseThrow();
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(used -> used.getPackageName().startsWith("io.attain."))
                    .map(used -> ROOMS.roomOf(placeOf(used)).orElseThrow())
                    .filter(to -> !to.equals(from))
                    .forEach(to -> arrows.add(new Arrow(from, to)));
        }
        return arrows;
    }
}
