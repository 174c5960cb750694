package io.attain.kernel.rules.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.rules.FormerVersions;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Writing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rules of all projects in Active Objects. Every figure asks for them, so they are kept in memory. */
@Component
public final class StoredRuleVersions implements RuleVersions {

    private final NumberedRows<RuleVersionRow> rows;
    private final List<FormerVersions> former;
    private final Kept<Map<String, RuleValues>> now;

    /** Keeps them in the plugin's tables, after what older versions kept elsewhere. */
    public StoredRuleVersions(@ComponentImport ActiveObjects ao, Editions editions, List<FormerVersions> former) {
        Writing writing = new Writing(ao);
        this.rows = writing.numbered(RuleVersionRow.class, "SUBJECT", "VERSION_NUMBER");
        this.former = former;
        this.now = editions.keep("rules", writing, this::read);
    }

    @Override
    public <R> R now(RuleSet<R> set, long projectId) {
        RuleValues kept = now.get().get(subject(set.code(), projectId));
        return kept == null ? set.defaults() : rules(set, kept);
    }

    @Override
    public <R> List<RuleVersion<R>> of(RuleSet<R> set, long projectId) {
        List<RuleVersion<RuleValues>> all = new ArrayList<>();
        former.stream()
                .filter(each -> each.set().equals(set.code()))
                .forEach(each -> all.addAll(each.all().getOrDefault(projectId, List.of())));
        rows.of(subject(set.code(), projectId)).forEach(row -> all.add(version(row)));
        Collections.reverse(all);
        return all.stream()
                .map(each ->
                        new RuleVersion<>(each.number(), rules(set, each.rules()), each.changedBy(), each.changedAt()))
                .toList();
    }

    @Override
    public <R> boolean append(RuleSet<R> set, long projectId, RuleVersion<R> next) {
        return now.change(() -> rows.append(
                subject(set.code(), projectId),
                next.number(),
                Columns.of("CONTENT", text(RuleValues.of(set, next.rules())))
                        .and("CHANGED_BY", next.changedBy())
                        .and("CHANGED_ON", next.changedAt())));
    }

    private Map<String, RuleValues> read() {
        Map<String, RuleValues> latest = new HashMap<>();
        former.forEach(each -> each.all()
                .forEach((project, versions) ->
                        versions.forEach(version -> latest.put(subject(each.set(), project), version.rules()))));
        rows.all().forEach(row -> latest.put(row.getSubject(), values(row.getContent())));
        return latest;
    }

    /** A rule that was not there yet when the version was made has its default. */
    private static <R> R rules(RuleSet<R> set, RuleValues kept) {
        return set.read(kept.or(RuleValues.of(set, set.defaults())));
    }

    private static RuleVersion<RuleValues> version(RuleVersionRow row) {
        return new RuleVersion<>(
                row.getVersionNumber(),
                values(row.getContent()),
                row.getChangedBy(),
                row.getChangedOn().toInstant());
    }

    private static String subject(String set, long projectId) {
        return set + "/" + projectId;
    }

    private static String text(RuleValues values) {
        return new TreeMap<>(values.all())
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + KeptValue.of(each.getValue()))
                        .collect(Collectors.joining(";"));
    }

    private static RuleValues values(String text) {
        Map<String, Object> values = new HashMap<>();
        for (String each : text.split(";", -1)) {
            String value = each.substring(each.indexOf('=') + 1);
            values.put(each.substring(0, each.indexOf('=')), KeptValue.read(value));
        }
        return new RuleValues(values);
    }
}
