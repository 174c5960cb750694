package io.attain.kernel.imports.web;

import io.attain.kernel.Caller;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.jira.Brought;
import io.attain.kernel.imports.jira.ImportFile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What files of all kinds brought: what they wrote into issues stands in one book, what they brought beside them each has kept itself. */
record BroughtBatches(List<ImportFile> files, ImportBook book) {

    /** What one file brought. */
    record Of(ImportFile file, Batch batch) {}

    /** So much of what such files brought as somebody may import, the latest first. */
    Stream<Of> of(Caller caller, long projectId, int most) {
        List<Batch> kept = book.batches(projectId, most);
        return files.stream()
                .filter(file -> file.isFor(caller))
                .flatMap(file -> ofKind(file, projectId, kept, most).map(batch -> new Of(file, batch)))
                .sorted(Comparator.comparing((Of each) -> each.batch.at()).reversed())
                .limit(most);
    }

    private static Stream<Batch> ofKind(ImportFile file, long projectId, List<Batch> kept, int most) {
        Brought brought = file.brought();
        return brought == null
                ? kept.stream().filter(batch -> batch.file().equals(file.code()))
                : brought.batches(projectId, most).stream();
    }

    /** Whether such a file brought something under a number. */
    boolean isThere(ImportFile file, long projectId, int number) {
        Brought brought = file.brought();
        return brought == null
                ? book.find(projectId, number)
                        .filter(batch -> batch.file().equals(file.code()))
                        .isPresent()
                : brought.batches(projectId, Integer.MAX_VALUE).stream().anyMatch(batch -> batch.number() == number);
    }
}
