package io.attain.targets;

class InMemoryTenuresTest implements TenuresContract {

    @Override
    public Tenures tenures() {
        return new InMemoryTenures();
    }
}
