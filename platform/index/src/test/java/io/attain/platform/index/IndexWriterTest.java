package io.attain.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexWriterTest {
    private static final String SOURCE =
            """
            package shop;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import org.springframework.stereotype.Component;
            @Component
            @ExportAsService(Runnable.class)
            class Till implements Runnable {
                Till(@ComponentImport java.util.List<String> goods,
                     @ComponentImport("saleOrder") java.util.Comparator<String> order) {}
                public void run() {}
            }
            @Component("frontDoor")
            class Door {}
            class Shelf {}
            """;

    @TempDir
    private Path classes;

    @Test
    void listsComponentsImportsAndExportsALineEach() throws IOException {
        compile();

        assertThat(index("component")).containsExactly("shop.Door#frontDoor", "shop.Till");
        assertThat(index("imports")).containsExactly("java.util.Comparator#saleOrder", "java.util.List");
        assertThat(index("exports")).containsExactly("shop.Till#java.lang.Runnable");
    }

    private List<String> index(String name) throws IOException {
        return Files.readAllLines(classes.resolve("META-INF/plugin-components").resolve(name));
    }

    private void compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, null, options, null, List.of(source()));
        task.setProcessors(List.of(new IndexWriter()));
        assertThat(task.call()).isTrue();
    }

    private static JavaFileObject source() {
        return new SimpleJavaFileObject(URI.create("string:///shop/Till.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return SOURCE;
            }
        };
    }
}
