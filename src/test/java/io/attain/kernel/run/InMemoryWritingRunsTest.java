package io.attain.kernel.run;

class InMemoryWritingRunsTest extends WritingRunsContract {

    @Override
    protected WritingRuns runs() {
        return new InMemoryWritingRuns();
    }
}
