package io.attain.openapi;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a resource's method can answer beside what it returns, found by following all of our code that it reaches: where
 * that names a status, there is an answer.
 */
final class Answers {

    /**
     * An answer.
     *
     * @param by the method that makes it, by the simple names of class and method
     * @param body the record that is its body, empty for none and for files
     */
    record Answer(int status, String by, Optional<Class<?>> body) {}

    private static final String BY_STATUS = ".status(" + Response.Status.class.getName() + ")";

    private final JavaClasses code;
    private final Map<JavaCodeUnit, List<JavaCodeUnit>> next = new HashMap<>();
    private final Map<JavaCodeUnit, List<Answer>> made = new HashMap<>();

    Answers(JavaClasses code) {
        this.code = code;
    }

    Set<Answer> of(Method method) {
        Set<Answer> answers = new LinkedHashSet<>();
        reached(code.get(method.getDeclaringClass()).getMethod(method.getName(), method.getParameterTypes()))
                .forEach(unit -> answers.addAll(made.computeIfAbsent(unit, Answers::made)));
        return answers;
    }

    private static List<Answer> made(JavaCodeUnit unit) {
        return statuses(unit)
                .map(status -> new Answer(status.getStatusCode(), name(unit), body(unit)))
                .toList();
    }

    private Set<JavaCodeUnit> reached(JavaCodeUnit start) {
        Set<JavaCodeUnit> reached = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (reached.add(unit)) {
                open.addAll(next.computeIfAbsent(unit, this::next));
            }
        }
        return reached;
    }

    private List<JavaCodeUnit> next(JavaCodeUnit unit) {
        return uses(unit).flatMap(this::implementations).toList();
    }

    /** What may run when a method is called: it, and what overrides it in our code. */
    private Stream<JavaCodeUnit> implementations(CodeUnitAccessTarget called) {
        String[] parameters =
                called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        Stream<JavaCodeUnit> overriding = called.getOwner().getAllSubclasses().stream()
                .flatMap(each -> each.tryGetMethod(called.getName(), parameters).stream());
        return Stream.concat(called.resolveMember().stream(), overriding)
                .filter(unit -> code.contain(unit.getOwner().getName()));
    }

    private static Stream<CodeUnitAccessTarget> uses(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }

    private static Stream<Response.Status> statuses(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .flatMap(target -> status(target).stream());
    }

    private static Optional<Response.Status> status(AccessTarget target) {
        if (target.getOwner().isEquivalentTo(Response.Status.class)) {
            return Arrays.stream(Response.Status.values())
                    .filter(status -> status.name().equals(target.getName()))
                    .findFirst();
        }
        if (!target.getOwner().isEquivalentTo(Response.class)
                || target.getFullName().endsWith(BY_STATUS)) {
            return Optional.empty();
        }
        return switch (target.getName()) {
            case "ok" -> Optional.of(Response.Status.OK);
            case "noContent" -> Optional.of(Response.Status.NO_CONTENT);
            default -> throw new IllegalStateException(target.getFullName() + " gives which status?");
        };
    }

    /** The record that is made beside a status. What is a part of another that is made there is no body by itself. */
    private static Optional<Class<?>> body(JavaCodeUnit unit) {
        Set<Class<?>> made = uses(unit)
                .flatMap(used -> made(used).stream())
                .<Class<?>>map(JavaClass::reflect)
                .collect(toSet());
        Set<Class<?>> bodies = made.stream()
                .filter(each -> made.stream().noneMatch(other -> isPart(each, other)))
                .collect(toSet());
        if (bodies.size() > 1) {
            throw new IllegalStateException(
                    unit.getFullName() + " names a status and makes " + bodies + ": which one is the body?");
        }
        return bodies.stream().findFirst();
    }

    /** The record that is made by its constructor, or by a static method of its own. */
    private static Optional<JavaClass> made(CodeUnitAccessTarget used) {
        boolean makes = used.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) || isFactory(used);
        return Optional.of(used.getOwner()).filter(owner -> makes && owner.isRecord());
    }

    private static boolean isFactory(CodeUnitAccessTarget used) {
        return used.getRawReturnType().equals(used.getOwner())
                && used.resolveMember().stream()
                        .anyMatch(unit -> unit.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isPart(Class<?> part, Class<?> whole) {
        return Arrays.stream(whole.getRecordComponents())
                .flatMap(component ->
                        Stream.of(component.getGenericType().getTypeName().split("[<>, ]+")))
                .anyMatch(part.getName()::equals);
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }
}
