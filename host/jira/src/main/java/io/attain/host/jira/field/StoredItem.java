package io.attain.host.jira.field;

import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a scheme says of one operation or issue type. It is stored once it belongs to a scheme. */
abstract class StoredItem<S> {

    private @Nullable Long id;
    private @Nullable S scheme;

    StoredItem(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getId() {
        return id;
    }

    void belongTo(S owner) {
        this.scheme = owner;
    }

    /** Stores it, unless it is stored: Jira's own callers both add an item to its scheme and create it. */
    void storeIn(Rows<?> rows) {
        if (id == null) {
            StoredEntity owner = (StoredEntity) Objects.requireNonNull(scheme, "its scheme");
            id = rows.insert(row().and("scheme_id", owner.stored()));
        }
    }

    /** Its row, all but the scheme. */
    abstract Row row();

    int compareIds(@Nullable Long other) {
        return Long.compare(Objects.requireNonNullElse(id, 0L), Objects.requireNonNullElse(other, 0L));
    }
}
