package io.attain.kernel.jira;

class InMemoryItemsTest extends InstalledItemsContract {

    @Override
    protected InstalledItems items() {
        return new InMemoryItems();
    }
}
