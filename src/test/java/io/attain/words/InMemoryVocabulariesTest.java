package io.attain.words;

class InMemoryVocabulariesTest extends VocabulariesContract {

    @Override
    protected Vocabularies vocabularies() {
        return new InMemoryVocabularies();
    }
}
