package io.attain.targets;

class InMemoryVersionsTest extends AgreedVersionsContract {

    @Override
    protected AgreedVersions versions() {
        return new InMemoryVersions();
    }
}
