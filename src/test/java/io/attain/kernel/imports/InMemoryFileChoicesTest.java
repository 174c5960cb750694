package io.attain.kernel.imports;

class InMemoryFileChoicesTest implements FileChoiceBookContract {

    private final FileChoiceBook book = new InMemoryFileChoices();

    @Override
    public FileChoiceBook book() {
        return book;
    }
}
