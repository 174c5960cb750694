package io.attain.words.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.words.ProblemTags;
import io.attain.words.TagLists;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The problem tags of all projects in Active Objects, kept in memory. */
@Component
public final class StoredTagLists implements TagLists {

    private final ActiveObjects ao;
    private final KeyedRows<TagListRow> lists;
    private final Kept<Map<Long, ProblemTags>> now;

    /** Keeps them in this table. */
    public StoredTagLists(@ComponentImport ActiveObjects ao, Editions editions) {
        this.ao = ao;
        Writing writing = new Writing(ao);
        this.lists = writing.keyed(TagListRow.class, "PROJECT_ID");
        this.now = editions.keep("tags", writing, this::read);
    }

    @Override
    public ProblemTags of(long projectId) {
        return now.get().getOrDefault(projectId, ProblemTags.STANDARD);
    }

    @Override
    public boolean save(long projectId, ProblemTags tags) {
        return now.change(() -> {
            if (!VersionedRow.take(lists, projectId, tags.version())) {
                return false;
            }
            lists.put(
                    Columns.of("PROJECT_ID", projectId),
                    row -> row.setTags(tags.own().isEmpty() ? null : String.join("\n", tags.own())));
            return true;
        });
    }

    private Map<Long, ProblemTags> read() {
        return Stream.of(ao.find(TagListRow.class))
                .collect(Collectors.toMap(
                        TagListRow::getProjectId,
                        row -> new ProblemTags(
                                row.getVersionNumber(),
                                Columns.text(row.getTags()).lines().toList())));
    }
}
