package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A screen. A new one is stored by {@link #store()} or by its first tab; tabs and fields are stored at once. */
final class HostScreen implements FieldScreen {

    private final ScreenTable table;
    private @Nullable Long id;
    private String name = "";
    private String description = "";

    HostScreen(ScreenTable table) {
        this.table = table;
    }

    HostScreen(ScreenTable table, ScreenTable.ScreenRow row) {
        this.table = table;
        this.id = row.id();
        this.name = row.name();
        this.description = row.description();
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return id == null
                ? List.of()
                : table.tabs(id).stream()
                        .map(row -> (FieldScreenTab) new Tab(table, row))
                        .toList();
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        return new Tab(table, table.insertTab(stored(), tabName));
    }

    @Override
    public void store() {
        table.updateScreen(new ScreenTable.ScreenRow(stored(), name, description));
    }

    @Override
    public boolean containsField(String fieldId) {
        return getTabs().stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }

    private long stored() {
        if (id == null) {
            id = table.insertScreen(name, description);
        }
        return Objects.requireNonNull(id);
    }

    private record Tab(ScreenTable table, ScreenTable.TabRow row) implements FieldScreenTab {

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
            return table.fields(row.id()).stream()
                    .map(fieldId -> (FieldScreenLayoutItem) new Item(fieldId))
                    .toList();
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            addFieldScreenLayoutItem(fieldId, table.fields(row.id()).size());
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId, int position) {
            table.insertField(row.id(), fieldId, position);
        }

        @Override
        public boolean isContainsField(String fieldId) {
            return table.fields(row.id()).contains(fieldId);
        }
    }

    private record Item(String fieldId) implements FieldScreenLayoutItem {

        @Override
        public String getFieldId() {
            return fieldId;
        }
    }
}
