package io.attain.setup.jira;

import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItemsContract;

class InMemoryItemsTest extends InstalledItemsContract {

    @Override
    protected InstalledItems items() {
        return new InMemoryItems();
    }
}
