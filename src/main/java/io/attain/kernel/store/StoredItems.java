package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What set-up installed, in Active Objects. */
@Component
public final class StoredItems implements InstalledItems {
    private final ActiveObjects ao;
    private final KeyedRows<InstalledItemRow> rows;
    private final Recent<Items> items = new Recent<>(Duration.ofSeconds(5), this::read);

    private record Item(Kind kind, String value) {}

    private record Items(Map<Item, String> ids, Map<Item, String> names) {}

    StoredItems(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Writing(ao).keyed(InstalledItemRow.class, "ITEM_KEY");
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
        rows.put(
                Columns.of("ITEM_KEY", kind + ":" + name).and("KIND", kind).and("NAME", name),
                row -> row.setJiraId(jiraId));
        items.forget();
    }

    private Items read() {
        Items read = new Items(new HashMap<>(), new HashMap<>());
        for (InstalledItemRow row : ao.find(InstalledItemRow.class)) {
            Kind kind = Kind.valueOf(row.getKind());
            read.ids.put(new Item(kind, row.getName()), row.getJiraId());
            read.names.put(new Item(kind, row.getJiraId()), row.getName());
        }
        return read;
    }
}
