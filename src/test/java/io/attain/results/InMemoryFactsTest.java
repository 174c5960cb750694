package io.attain.results;

class InMemoryFactsTest extends FactsContract {

    @Override
    protected Facts facts() {
        return new InMemoryFacts();
    }
}
