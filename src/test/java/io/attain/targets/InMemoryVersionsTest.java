package io.attain.targets;

class InMemoryVersionsTest implements AgreedVersionsContract {

    @Override
    public AgreedVersions versions() {
        return new InMemoryVersions();
    }
}
