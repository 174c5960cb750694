package io.attain.words.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Recent;
import io.attain.kernel.store.Writing;
import io.attain.words.Label;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import io.attain.words.StandardStages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages of all projects in Active Objects. Every event of an opportunity asks for them, so they are kept for a few seconds. */
@Component
public final class StoredStages implements StageLists {

    private final ActiveObjects ao;
    private final StandardStages standard;
    private final Writing writing;
    private final Recent<Map<Long, Stages>> now = new Recent<>(Duration.ofSeconds(5), this::read);

    /** Keeps them in these tables. */
    public StoredStages(@ComponentImport ActiveObjects ao, StandardStages standard) {
        this.ao = ao;
        this.standard = standard;
        this.writing = new Writing(ao);
    }

    @Override
    public Stages of(long projectId) {
        Stages changed = now.get().get(projectId);
        return changed == null ? new Stages(0, standard.all()) : changed;
    }

    @Override
    public boolean save(long projectId, Stages stages) {
        Map<String, Label> plain = names();
        try {
            return writing.write(() -> write(projectId, stages, plain));
        } finally {
            now.forget();
        }
    }

    private boolean write(long projectId, Stages stages, Map<String, Label> plain) {
        if (!ListTurns.take(ao, StageListRow.class, projectId, stages.version())) {
            return false;
        }
        Map<String, StageRow> kept = Stream.of(
                        ao.find(StageRow.class, Query.select().where("PROJECT_ID = ?", projectId)))
                .collect(Collectors.toMap(StageRow::getCode, Function.identity()));
        for (int place = 0; place < stages.stages().size(); place++) {
            Stage stage = stages.stages().get(place);
            StageRow row = Optional.ofNullable(kept.get(stage.code())).orElseGet(() -> create(projectId, stage.code()));
            boolean isPlain = stage.label().equals(plain.get(stage.code()));
            row.setEnglish(isPlain ? null : stage.label().english());
            row.setChinese(isPlain ? null : stage.label().chinese());
            row.setKind(stage.kind().name());
            row.setStatuses(stage.statuses().isEmpty() ? null : String.join(",", stage.statuses()));
            row.setArchived(stage.archived());
            row.setPlace(place);
            row.save();
        }
        return true;
    }

    private StageRow create(long projectId, String code) {
        return ao.create(
                StageRow.class, Map.of("SLOT", projectId + ":" + code, "PROJECT_ID", projectId, "CODE", code));
    }

    private Map<String, Label> names() {
        return standard.all().stream().collect(Collectors.toMap(Stage::code, Stage::label));
    }

    private Map<Long, Stages> read() {
        Map<String, Label> plain = names();
        Map<Long, List<Stage>> stages = new HashMap<>();
        for (StageRow row : ao.find(StageRow.class, Query.select().order("PROJECT_ID, PLACE"))) {
            stages.computeIfAbsent(row.getProjectId(), project -> new ArrayList<>())
                    .add(stage(row, plain));
        }
        Map<Long, Stages> read = new HashMap<>();
        for (StageListRow list : ao.find(StageListRow.class)) {
            read.put(
                    list.getProjectId(),
                    new Stages(list.getVersionNumber(), stages.getOrDefault(list.getProjectId(), List.of())));
        }
        return read;
    }

    private static Stage stage(StageRow row, Map<String, Label> plain) {
        String statuses = row.getStatuses();
        return new Stage(
                row.getCode(),
                label(row, plain),
                Stage.Kind.valueOf(row.getKind()),
                statuses == null || statuses.isEmpty() ? List.of() : List.of(statuses.split(",")),
                row.isArchived());
    }

    /** Some databases keep an empty text as null. */
    private static Label label(StageRow row, Map<String, Label> plain) {
        Label own = new Label(text(row.getEnglish()), text(row.getChinese()));
        return own.isEmpty() ? plain.getOrDefault(row.getCode(), new Label(row.getCode(), "")) : own;
    }

    private static String text(@Nullable String kept) {
        return Objects.requireNonNullElse(kept, "");
    }
}
