package io.attain.attainment.rules.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.RuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.store.Recent;
import io.attain.kernel.store.Writing;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The rules of all projects in Active Objects. Every figure asks for them, so they are read at most every few seconds. */
@Component
public final class StoredRules implements RuleBook {

    private static final String SLOT = "SLOT";

    private final ActiveObjects ao;
    private final Writing writing;
    private final Recent<Map<Long, TargetRules>> now = new Recent<>(Duration.ofSeconds(5), this::read);

    public StoredRules(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public TargetRules of(long projectId) {
        return now.get().getOrDefault(projectId, TargetRules.DEFAULT);
    }

    @Override
    public List<Version> versions(long projectId) {
        Query query = Query.select().where("PROJECT_ID = ?", projectId).order("VERSION_NUMBER DESC");
        return Arrays.stream(ao.find(TargetRulesRow.class, query))
                .map(StoredRules::version)
                .toList();
    }

    @Override
    public boolean add(long projectId, Version version) {
        try {
            return writing.add(TargetRulesRow.class, SLOT, columns(projectId, version));
        } finally {
            now.forget();
        }
    }

    private Map<Long, TargetRules> read() {
        Map<Long, TargetRules> latest = new HashMap<>();
        for (TargetRulesRow row : ao.find(TargetRulesRow.class, Query.select().order("VERSION_NUMBER ASC"))) {
            latest.put(row.getProjectId(), rules(row));
        }
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

    private static Map<String, Object> columns(long projectId, Version version) {
        TargetRules rules = version.rules();
        Map<String, Object> columns = new HashMap<>();
        columns.put(SLOT, projectId + ":" + version.number());
        columns.put("PROJECT_ID", projectId);
        columns.put("VERSION_NUMBER", version.number());
        columns.put("ON_TRACK", rules.pace().onTrackPercent());
        columns.put("BEHIND", rules.pace().behindPercent());
        columns.put("BLOCKS", rules.blockUnachievable());
        columns.put("PERCENTILE", rules.achievablePercentile());
        columns.put("HIDES_NAMES", rules.hideNames());
        columns.put("CHANGED_BY", version.changedBy());
        columns.put("CHANGED_ON", Date.from(version.changedAt()));
        return columns;
    }
}
