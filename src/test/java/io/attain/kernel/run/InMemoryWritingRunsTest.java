package io.attain.kernel.run;

class InMemoryWritingRunsTest implements WritingRunsContract {

    @Override
    public WritingRuns runs() {
        return new InMemoryWritingRuns();
    }
}
