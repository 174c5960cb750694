package io.attain.activity;

class InMemoryKeyActionsTest implements WrittenKeyActionsContract {

    private final WrittenKeyActions book = new InMemoryKeyActions();

    @Override
    public WrittenKeyActions book() {
        return book;
    }
}
