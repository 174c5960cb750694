package io.attain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Runs a class of tests on each engine. Each test has an empty database with these tables, as an {@link AoDatabase} that it or
 * the constructor is given; it is closed behind the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(OnEachEngine.Engines.class)
public @interface OnEachEngine {

    /** The entities of tables. */
    Class<? extends RawEntity<?>>[] value() default {};

    /** Further tables. */
    TableSet[] with() default {};

    /** One round of the class for each engine. */
    final class Engines implements ClassTemplateInvocationContextProvider {

        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<Round> provideClassTemplateInvocationContexts(ExtensionContext context) {
            return Arrays.stream(AoDatabase.Engine.values()).map(Round::new);
        }
    }

    /** All tests on one engine. */
    record Round(AoDatabase.Engine engine) implements ClassTemplateInvocationContext, ParameterResolver {

        @Override
        public String getDisplayName(int index) {
            return engine.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext context) {
            return ExtensionContextScope.TEST_METHOD;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == AoDatabase.class;
        }

        /** The entities of the tables that a class asks for. */
        public static Class<? extends RawEntity<?>>[] tables(Class<?> asking) {
            OnEachEngine asked =
                    AnnotationSupport.findAnnotation(asking, OnEachEngine.class).orElseThrow();
            return TableSet.all(List.of(asked.with()), asked.value());
        }

        @Override
        public AoDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Class<? extends RawEntity<?>>[] tables = tables(context.getRequiredTestClass());
            return context.getStore(Namespace.create(OnEachEngine.class))
                    .getOrComputeIfAbsent(AoDatabase.class, key -> engine.create(tables), AoDatabase.class);
        }
    }
}
