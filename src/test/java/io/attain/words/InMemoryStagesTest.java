package io.attain.words;

class InMemoryStagesTest extends StageListsContract {

    private final InMemoryStages stages = new InMemoryStages();

    @Override
    protected StageLists lists() {
        return stages;
    }
}
