package io.attain.attainment.rules.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.RuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Recent;
import io.attain.kernel.store.Writing;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rules of all projects in Active Objects. Every figure asks for them, so they are read at most every few seconds. */
@Component
public final class StoredRules implements RuleBook {

    private final NumberedRows<TargetRulesRow> rows;
    private final Recent<Map<Long, TargetRules>> now = new Recent<>(Duration.ofSeconds(5), this::read);

    public StoredRules(@ComponentImport ActiveObjects ao) {
        this.rows = new Writing(ao).numbered(TargetRulesRow.class, "PROJECT_ID", "VERSION_NUMBER");
    }

    @Override
    public TargetRules of(long projectId) {
        return now.get().getOrDefault(projectId, TargetRules.DEFAULT);
    }

    @Override
    public List<Version> versions(long projectId) {
        List<Version> versions =
                rows.of(projectId).stream().map(StoredRules::version).collect(Collectors.toList());
        Collections.reverse(versions);
        return versions;
    }

    @Override
    public boolean add(long projectId, Version version) {
        try {
            return rows.append(projectId, version.number(), columns(version));
        } finally {
            now.forget();
        }
    }

    private Map<Long, TargetRules> read() {
        Map<Long, TargetRules> latest = new HashMap<>();
        rows.all().forEach(row -> latest.put(row.getProjectId(), rules(row)));
        return latest;
    }

    private static Version version(TargetRulesRow row) {
        return new Version(
                row.getVersionNumber(),
                rules(row),
                row.getChangedBy(),
                row.getChangedOn().toInstant());
    }

    private static TargetRules rules(TargetRulesRow row) {
        return new TargetRules(
                new PaceRule(row.getOnTrack(), row.getBehind()),
                row.isBlocks(),
                row.getPercentile(),
                row.isHidesNames());
    }

    private static Columns columns(Version version) {
        TargetRules rules = version.rules();
        return Columns.of("ON_TRACK", rules.pace().onTrackPercent())
                .and("BEHIND", rules.pace().behindPercent())
                .and("BLOCKS", rules.blockUnachievable())
                .and("PERCENTILE", rules.achievablePercentile())
                .and("HIDES_NAMES", rules.hideNames())
                .and("CHANGED_BY", version.changedBy())
                .and("CHANGED_ON", version.changedAt());
    }
}
