package io.attain.kernel.jira;

class InMemoryItemsTest implements InstalledItemsContract {

    @Override
    public InstalledItems items() {
        return new InMemoryItems();
    }
}
