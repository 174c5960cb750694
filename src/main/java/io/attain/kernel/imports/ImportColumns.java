package io.attain.kernel.imports;

import java.util.List;

/**
 * The columns of a file in their order, and rows to show how it is meant: values are data, the same in every language.
 */
public record ImportColumns(List<String> names, List<List<String>> sample) {

    public ImportColumns {
        names = List.copyOf(names);
        sample = List.copyOf(sample);
    }
}
