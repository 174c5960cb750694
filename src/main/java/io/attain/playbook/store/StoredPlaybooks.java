package io.attain.playbook.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Writing;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import io.attain.playbook.StandardPlaybook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The playbooks of all projects in Active Objects. Every panel of a customer asks for them, so they are kept in memory. */
@Component
public final class StoredPlaybooks implements Playbooks {

    /** The number of the row that says from when on there are playbooks. */
    private static final int BEGINNING = 0;

    private final StandardPlaybook standard;
    private final NumberedRows<PlaybookRow> rows;
    private final Kept<Map<Long, List<PlaybookVersion>>> now;

    /** Keeps them in the plugin's table. */
    public StoredPlaybooks(@ComponentImport ActiveObjects ao, Editions editions, StandardPlaybook standard) {
        this.standard = standard;
        Writing writing = new Writing(ao);
        this.rows = writing.numbered(PlaybookRow.class, "PROJECT_ID", "VERSION_NUMBER");
        this.now = editions.keep("playbooks", writing, this::read);
    }

    @Override
    public PlaybookHistory of(long projectId) {
        List<PlaybookVersion> kept = now.get().getOrDefault(projectId, List.of());
        LocalDate begun = kept.stream()
                .filter(StoredPlaybooks::isBeginning)
                .map(PlaybookVersion::from)
                .findFirst()
                .orElse(null);
        return new PlaybookHistory(
                begun,
                standard.playbook(),
                kept.stream().filter(version -> !isBeginning(version)).toList());
    }

    private static boolean isBeginning(PlaybookVersion row) {
        return row.number() == BEGINNING;
    }

    @Override
    public void begin(long projectId, LocalDate day) {
        append(
                projectId,
                new PlaybookVersion(
                        BEGINNING,
                        day,
                        new Playbook(List.of()),
                        "",
                        day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    @Override
    public boolean append(long projectId, PlaybookVersion next) {
        return now.change(() -> rows.append(
                projectId,
                next.number(),
                Columns.of("FROM_DAY", next.from())
                        .and("CONTENT", StepText.of(next.playbook()))
                        .and("CHANGED_BY", next.changedBy())
                        .and("CHANGED_ON", next.changedAt())));
    }

    private Map<Long, List<PlaybookVersion>> read() {
        return rows.all().stream()
                .collect(Collectors.groupingBy(
                        PlaybookRow::getProjectId, Collectors.mapping(StoredPlaybooks::version, Collectors.toList())));
    }

    private static PlaybookVersion version(PlaybookRow row) {
        return new PlaybookVersion(
                row.getVersionNumber(),
                LocalDate.ofEpochDay(row.getFromDay()),
                StepText.read(Columns.text(row.getContent())),
                row.getChangedBy(),
                row.getChangedOn().toInstant());
    }
}
