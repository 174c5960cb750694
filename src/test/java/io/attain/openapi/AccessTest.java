package io.attain.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whom Jira lets through to the REST resources. What is stricter each use case checks itself and refuses in the asker's
 * language, so no call says anything else.
 */
class AccessTest {
    private static final String ANNOTATIONS = LicensedOnly.class.getPackageName();

    @ParameterizedTest
    @MethodSource("resources")
    void onlyWhoHasALicenceIsLetThrough(Class<?> resource) {
        assertThat(access(resource)).containsExactly(LicensedOnly.class);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void noCallLetsOthersThrough(Method call) {
        assertThat(access(call)).isEmpty();
    }

    private static Stream<Class<?>> access(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .<Class<?>>map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(ANNOTATIONS));
    }

    static Stream<Class<?>> resources() {
        return new Resources().classes().stream();
    }

    static Stream<Method> calls() {
        return new Resources().calls();
    }
}
