package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import java.util.List;
import java.util.regex.Pattern;

/** What a cell says of several, one after the other. */
public final class CellParts {

    private static final Pattern SEVERAL = Pattern.compile("[;；、\\n]");

    private CellParts() {}

    /** The parts in their order, also those that say nothing. */
    public static List<String> of(String cell) {
        return SEVERAL.splitAsStream(cell).map(VisibleText::line).toList();
    }
}
