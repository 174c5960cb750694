package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A screen scheme: which screen an operation uses. A new one is stored by {@link #store()} or by its first item. */
final class HostScreenScheme implements FieldScreenScheme {

    private final ScreenSchemes schemes;
    private @Nullable Long id;
    private String name = "";
    private String description = "";

    HostScreenScheme(ScreenSchemes schemes) {
        this.schemes = schemes;
    }

    HostScreenScheme(ScreenSchemes schemes, long id, String name, String description) {
        this.schemes = schemes;
        this.id = id;
        this.name = name;
        this.description = description;
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
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return id == null ? List.of() : List.copyOf(schemes.items(id));
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setFieldScreenScheme(this);
        schemes.createFieldScreenSchemeItem(item);
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(IssueOperation operation) {
        Long operationId = operation instanceof ScreenableIssueOperation screenable ? screenable.getId() : null;
        List<Item> items = id == null ? List.of() : schemes.items(id);
        return items.stream()
                .filter(item -> Objects.equals(item.operationId, operationId))
                .findFirst()
                .or(() ->
                        items.stream().filter(item -> item.operationId == null).findFirst())
                .map(Item::getFieldScreen)
                .orElse(null);
    }

    @Override
    public void store() {
        id = schemes.save(id, name, description);
    }

    long stored() {
        if (id == null) {
            store();
        }
        return Objects.requireNonNull(id);
    }

    /** One operation's screen; without an operation it is the default. */
    static final class Item implements FieldScreenSchemeItem {
        private @Nullable Long id;
        private @Nullable Long operationId;
        private @Nullable FieldScreen screen;
        private @Nullable FieldScreenScheme scheme;

        Item() {}

        Item(long id, @Nullable Long operationId, FieldScreen screen) {
            this.id = id;
            this.operationId = operationId;
            this.screen = screen;
        }

        @Override
        public @Nullable Long getId() {
            return id;
        }

        void id(long given) {
            this.id = given;
        }

        @Nullable
        Long operationId() {
            return operationId;
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

        @Nullable
        FieldScreenScheme scheme() {
            return scheme;
        }

        @Override
        public void setFieldScreenScheme(FieldScreenScheme scheme) {
            this.scheme = scheme;
        }

        @Override
        public int compareTo(FieldScreenSchemeItem other) {
            return Long.compare(
                    Objects.requireNonNullElse(id, 0L), Objects.requireNonNullElse(other.getId(), Long.valueOf(0)));
        }
    }
}
