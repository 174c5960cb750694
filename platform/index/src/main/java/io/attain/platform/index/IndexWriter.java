package io.attain.platform.index;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypesException;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.springframework.stereotype.Component;

/**
 * Writes the index that Jira's spring scanner reads: {@code META-INF/plugin-components/{component,imports,exports}},
 * one entry a line, as Atlassian's own Maven plugin does (see docs/decisions).
 */
public final class IndexWriter extends AbstractProcessor {
    private static final String FOLDER = "META-INF/plugin-components/";

    private final Set<String> components = new TreeSet<>();
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> exports = new TreeSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Component.class.getName(), ComponentImport.class.getName(), ExportAsService.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element component : round.getElementsAnnotatedWith(Component.class)) {
            components.add(
                    component + named(component.getAnnotation(Component.class).value()));
        }
        for (Element parameter : round.getElementsAnnotatedWith(ComponentImport.class)) {
            imports.add(erased(parameter.asType())
                    + named(parameter.getAnnotation(ComponentImport.class).value()));
        }
        for (Element export : round.getElementsAnnotatedWith(ExportAsService.class)) {
            exports.add(export + "#" + interfaces(export));
        }
        if (round.processingOver()) {
            write("component", components);
            write("imports", imports);
            write("exports", exports);
        }
        return false;
    }

    private String erased(TypeMirror type) {
        return processingEnv.getTypeUtils().erasure(type).toString();
    }

    private static String named(String beanName) {
        return beanName.isEmpty() ? "" : "#" + beanName;
    }

    /** The classes of an annotation's value can be had only from the exception that reading them throws. */
    private static String interfaces(Element export) {
        try {
            export.getAnnotation(ExportAsService.class).value();
            return "";
        } catch (MirroredTypesException classes) {
            List<? extends TypeMirror> types = classes.getTypeMirrors();
            return types.stream().map(TypeMirror::toString).collect(Collectors.joining(","));
        }
    }

    private void write(String name, Set<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (Writer index = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                .openWriter()) {
            for (String line : lines) {
                index.write(line + "\n");
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Cannot write " + FOLDER + name + ": " + e);
        }
    }
}
