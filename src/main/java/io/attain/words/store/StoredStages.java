package io.attain.words.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.words.Label;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import io.attain.words.StandardStages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The stages of all projects in Active Objects. Every event of an opportunity asks for them, so they are kept in memory. */
@Component
public final class StoredStages implements StageLists {

    private final StandardStages standard;
    private final KeyedRows<StageListRow> lists;
    private final KeyedRows<StageRow> rows;
    private final Kept<Map<Long, Stages>> now;

    /** Keeps them in these tables. */
    public StoredStages(@ComponentImport ActiveObjects ao, Editions editions, StandardStages standard) {
        this.standard = standard;
        Writing writing = new Writing(ao);
        this.lists = writing.keyed(StageListRow.class, "PROJECT_ID");
        this.rows = writing.keyed(StageRow.class, "SLOT");
        this.now = editions.keep("stages", writing, this::read);
    }

    @Override
    public Stages of(long projectId) {
        Stages changed = now.get().get(projectId);
        return changed == null ? new Stages(0, standard.all()) : changed;
    }

    @Override
    public boolean save(long projectId, Stages stages) {
        Map<String, Label> plain = names();
        return now.change(() -> write(projectId, stages, plain));
    }

    private boolean write(long projectId, Stages stages, Map<String, Label> plain) {
        if (!VersionedRow.take(lists, projectId, stages.version())) {
            return false;
        }
        for (int place = 0; place < stages.stages().size(); place++) {
            put(projectId, stages.stages().get(place), place, plain);
        }
        return true;
    }

    private void put(long projectId, Stage stage, int place, Map<String, Label> plain) {
        boolean isPlain = stage.label().equals(plain.get(stage.code()));
        Columns first = Columns.of("SLOT", projectId + ":" + stage.code())
                .and("PROJECT_ID", projectId)
                .and("CODE", stage.code());
        rows.put(first, row -> {
            row.setEnglish(isPlain ? null : stage.label().english());
            row.setChinese(isPlain ? null : stage.label().chinese());
            row.setKind(stage.kind().name());
            row.setStatuses(stage.statuses().isEmpty() ? null : String.join(",", stage.statuses()));
            row.setArchived(stage.archived());
            row.setPlace(place);
        });
    }

    private Map<String, Label> names() {
        return standard.all().stream().collect(Collectors.toMap(Stage::code, Stage::label));
    }

    private Map<Long, Stages> read() {
        Map<String, Label> plain = names();
        Map<Long, List<Stage>> stages = new HashMap<>();
        for (StageRow row : rows.list(Query.select().order("PROJECT_ID, PLACE"))) {
            stages.computeIfAbsent(row.getProjectId(), project -> new ArrayList<>())
                    .add(stage(row, plain));
        }
        Map<Long, Stages> read = new HashMap<>();
        for (StageListRow list : lists.all()) {
            read.put(
                    list.getProjectId(),
                    new Stages(list.getVersionNumber(), stages.getOrDefault(list.getProjectId(), List.of())));
        }
        return read;
    }

    private static Stage stage(StageRow row, Map<String, Label> plain) {
        String statuses = Columns.text(row.getStatuses());
        return new Stage(
                row.getCode(),
                label(row, plain),
                Stage.Kind.valueOf(row.getKind()),
                statuses.isEmpty() ? List.of() : List.of(statuses.split(",")),
                row.isArchived());
    }

    private static Label label(StageRow row, Map<String, Label> plain) {
        Label own = new Label(Columns.text(row.getEnglish()), Columns.text(row.getChinese()));
        return own.isEmpty() ? plain.getOrDefault(row.getCode(), new Label(row.getCode(), "")) : own;
    }
}
