package io.attain.targets;

class InMemoryTenuresTest extends TenuresContract {

    @Override
    protected Tenures tenures() {
        return new InMemoryTenures();
    }
}
