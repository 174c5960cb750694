package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import java.util.List;
import java.util.regex.Pattern;

/** What a cell says of several, one after the other. What stands in quotation marks is one, whatever separates others. */
public final class CellParts {

    private static final Pattern SEVERAL = Pattern.compile("[;；、\\n]");
    private static final String QUOTE = "\"";
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"");

    private CellParts() {}

    /** The parts in their order, also those that say nothing. */
    public static List<String> of(String cell) {
        return QUOTED.matcher(cell).matches()
                ? List.of(VisibleText.line(cell.substring(1, cell.length() - 1).replace(QUOTE + QUOTE, QUOTE)))
                : SEVERAL.splitAsStream(cell).map(VisibleText::line).toList();
    }

    /** A cell of which this is the one part. */
    public static String one(String part) {
        return SEVERAL.matcher(part).find() || QUOTED.matcher(part).matches()
                ? QUOTE + part.replace(QUOTE, QUOTE + QUOTE) + QUOTE
                : part;
    }
}
