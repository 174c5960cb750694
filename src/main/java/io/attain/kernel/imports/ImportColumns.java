package io.attain.kernel.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a file in their order, and rows to show how it is meant: values are data, the same in every language.
 *
 * @param others those that are read where other systems write them, and that none of ours needs
 */
public record ImportColumns(List<String> names, List<List<String>> sample, List<String> others) {

    public ImportColumns {
        names = List.copyOf(names);
        sample = List.copyOf(sample);
        others = List.copyOf(others);
    }

    /** Without others. */
    public ImportColumns(List<String> names, List<List<String>> sample) {
        this(names, sample, List.of());
    }

    /** All that are read. */
    public List<String> read() {
        return Stream.of(names, others).flatMap(List::stream).toList();
    }
}
