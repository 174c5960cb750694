package io.attain.targets;

class InMemoryTargetNodesTest extends TargetNodesContract {

    @Override
    protected TargetNodes nodes() {
        return new InMemoryTargetNodes();
    }
}
