package io.attain.openapi;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import io.attain.plugin.Descriptor;
import io.attain.plugin.PluginCode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The plugin's REST resources as Jira finds them: in the packages that atlassian-plugin.xml names. */
final class Resources {
    private static final String PARAMETERS = Path.class.getPackageName();
    private static final Answers ANSWERS = new Answers(PluginCode.CLASSES);

    private final Element module = new Descriptor().elements("rest").findFirst().orElseThrow();

    Answers answers() {
        return ANSWERS;
    }

    /** Where all their paths begin, below Jira's own {@code /rest}. */
    String path() {
        return module.getAttribute("path") + "/" + module.getAttribute("version");
    }

    Set<Class<?>> classes() {
        List<String> packages =
                Descriptor.below(module, "package").map(Element::getTextContent).toList();
        return PluginCode.CLASSES.stream()
                .filter(each -> packages.stream().anyMatch(each.getPackageName()::startsWith))
                .filter(each -> each.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .collect(toSet());
    }

    /** The methods that answer a call. */
    Stream<Method> calls() {
        return classes().stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    /** The classes of all that is sent and received but files: what calls return, what they refuse with, what they take. */
    Set<Class<?>> bodies() {
        return calls().flatMap(this::bodies).collect(toSet());
    }

    private Stream<Class<?>> bodies(Method call) {
        Stream<Class<?>> returned =
                Stream.<Class<?>>of(call.getReturnType()).filter(type -> type != Response.class && type != void.class);
        Stream<Class<?>> answered = ANSWERS.of(call).stream().flatMap(answer -> answer.body().stream());
        Stream<Class<?>> taken = Arrays.stream(call.getParameters())
                .filter(Resources::isBody)
                .<Class<?>>map(Parameter::getType)
                .filter(type -> type != InputStream.class);
        return Stream.of(returned, answered, taken).flatMap(each -> each);
    }

    static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getPackageName().startsWith(PARAMETERS));
    }
}
