package io.attain.words;

class InMemoryVocabulariesTest implements VocabulariesContract {

    @Override
    public Vocabularies vocabularies() {
        return new InMemoryVocabularies();
    }
}
