package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What set-up installed, in Active Objects. */
@Component
public final class StoredItems implements InstalledItems {
    private final KeyedRows<InstalledItemRow> rows;
    private final Kept<Items> items;

    private record Item(Kind kind, String value) {}

    private record Items(Map<Item, String> ids, Map<Item, String> names) {}

    StoredItems(@ComponentImport ActiveObjects ao, Editions editions) {
        Writing writing = new Writing(ao);
        this.rows = writing.keyed(InstalledItemRow.class, "ITEM_KEY");
        this.items = editions.keep("items", writing, this::read);
    }

    @Override
    public Optional<String> idOf(Kind kind, String name) {
        return Optional.ofNullable(items.get().ids.get(new Item(kind, name)));
    }

    @Override
    public Optional<String> nameOf(Kind kind, String jiraId) {
        return Optional.ofNullable(items.get().names.get(new Item(kind, jiraId)));
    }

    @Override
    public void put(Kind kind, String name, String jiraId) {
        items.run(() -> rows.put(
                Columns.of("ITEM_KEY", kind + ":" + name).and("KIND", kind).and("NAME", name),
                row -> row.setJiraId(jiraId)));
    }

    private Items read() {
        Items read = new Items(new HashMap<>(), new HashMap<>());
        for (InstalledItemRow row : rows.all()) {
            Kind kind = Kind.valueOf(row.getKind());
            read.ids.put(new Item(kind, row.getName()), row.getJiraId());
            read.names.put(new Item(kind, row.getJiraId()), row.getName());
        }
        return read;
    }
}
