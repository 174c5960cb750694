package io.attain.plugin;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The plugin's code as it was compiled, read once for all tests of a JVM that look at it. */
public final class PluginCode {

    /** All its classes. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("platform") && !location.contains("io/attain/host/"))
            .importPackages("io.attain");

    private PluginCode() {}
}
