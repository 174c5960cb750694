package io.attain.words;

class InMemoryStagesTest implements StageListsContract {

    private final InMemoryStages stages = new InMemoryStages();

    @Override
    public StageLists lists() {
        return stages;
    }
}
