package io.attain.kernel.imports;

import io.attain.kernel.Coded;

/** What an import does with what a row is about. */
public enum ImportAction implements Coded {
    CREATE,
    CHANGE,
    UNCHANGED,
    /** It is left out, and told. */
    SKIPPED
}
