package io.attain.targets;

class InMemoryTargetNodesTest implements TargetNodesContract {

    @Override
    public TargetNodes nodes() {
        return new InMemoryTargetNodes();
    }
}
