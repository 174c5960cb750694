package io.attain.results;

class InMemoryFactsTest implements FactsContract {

    @Override
    public Facts facts() {
        return new InMemoryFacts();
    }
}
