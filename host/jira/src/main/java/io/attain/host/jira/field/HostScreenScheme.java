package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A screen scheme: which screen an operation uses. A new one is stored by {@link #store()} or by its first item. */
final class HostScreenScheme extends StoredEntity implements FieldScreenScheme {

    private final ScreenSchemes schemes;

    HostScreenScheme(ScreenSchemes schemes, Rows<Named> rows, Named row) {
        super(rows, row);
        this.schemes = schemes;
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return List.copyOf(items());
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setFieldScreenScheme(this);
        schemes.createFieldScreenSchemeItem(item);
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(IssueOperation operation) {
        Long operationId = operation instanceof ScreenableIssueOperation screenable ? screenable.getId() : null;
        List<Item> items = items();
        return items.stream()
                .filter(item -> Objects.equals(item.operationId, operationId))
                .findFirst()
                .or(() ->
                        items.stream().filter(item -> item.operationId == null).findFirst())
                .map(Item::getFieldScreen)
                .orElse(null);
    }

    private List<Item> items() {
        Long id = getId();
        return id == null ? List.of() : schemes.items(id);
    }

    /** One operation's screen; without an operation it is the default. */
    static final class Item extends StoredItem<FieldScreenScheme> implements FieldScreenSchemeItem {
        private @Nullable Long operationId;
        private @Nullable FieldScreen screen;

        Item() {
            super(null);
        }

        Item(long id, @Nullable Long operationId, FieldScreen screen) {
            super(id);
            this.operationId = operationId;
            this.screen = screen;
        }

        @Override
        Row row() {
            return Row.of("operation_id", operationId)
                    .and(
                            "screen_id",
                            Objects.requireNonNull(screen, "the item's screen").getId());
        }

        @Override
        public void setIssueOperation(@Nullable ScreenableIssueOperation operation) {
            this.operationId = operation == null ? null : operation.getId();
        }

        @Override
        public @Nullable FieldScreen getFieldScreen() {
            return screen;
        }

        @Override
        public void setFieldScreen(FieldScreen screen) {
            this.screen = screen;
        }

        @Override
        public void setFieldScreenScheme(FieldScreenScheme scheme) {
            belongTo(scheme);
        }

        @Override
        public int compareTo(FieldScreenSchemeItem other) {
            return compareIds(other.getId());
        }
    }
}
