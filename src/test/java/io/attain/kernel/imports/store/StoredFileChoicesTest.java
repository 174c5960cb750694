package io.attain.kernel.imports.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.imports.FileChoiceBook;
import io.attain.kernel.imports.FileChoiceBookContract;

@OnEachEngine(FileChoicesRow.class)
record StoredFileChoicesTest(AoDatabase database) implements FileChoiceBookContract {

    @Override
    public FileChoiceBook book() {
        return new StoredFileChoices(database.tables());
    }
}
