package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import io.attain.host.store.Rows;
import java.util.List;

/** A screen. A new one is stored by {@link #store()} or by its first tab; tabs and fields are stored at once. */
final class HostScreen extends StoredEntity implements FieldScreen {

    private final Screens screens;

    HostScreen(Screens screens, Rows<Named> rows, Named row) {
        super(rows, row);
        this.screens = screens;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        Long id = getId();
        return id == null
                ? List.of()
                : screens.tabs(id).stream()
                        .map(row -> (FieldScreenTab) new Tab(screens, row))
                        .toList();
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        return new Tab(screens, screens.addTab(stored(), tabName));
    }

    @Override
    public boolean containsField(String fieldId) {
        return getTabs().stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }

    private record Tab(Screens screens, Screens.TabRow row) implements FieldScreenTab {

        @Override
        public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
            return screens.fields(row.id()).stream()
                    .map(fieldId -> (FieldScreenLayoutItem) new Item(fieldId))
                    .toList();
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            addFieldScreenLayoutItem(fieldId, screens.fields(row.id()).size());
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId, int position) {
            screens.addField(row.id(), fieldId, position);
        }

        @Override
        public boolean isContainsField(String fieldId) {
            return screens.fields(row.id()).contains(fieldId);
        }
    }

    private record Item(String getFieldId) implements FieldScreenLayoutItem {}
}
