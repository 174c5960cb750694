package io.attain.targets.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tenures in Active Objects. */
@Component
public final class StoredTenures implements Tenures {

    private final KeyedRows<TargetTenureRow> rows;

    public StoredTenures(@ComponentImport ActiveObjects ao) {
        this.rows = new Writing(ao).keyed(TargetTenureRow.class, "ISSUE_ID");
    }

    @Override
    public Optional<Tenure> find(long issueId) {
        return rows.find(issueId).map(row -> NodeText.tenure(row.getTenure()));
    }

    @Override
    public Map<Long, Tenure> find(Collection<Long> issueIds) {
        return rows.find(issueIds).stream()
                .collect(Collectors.toMap(TargetTenureRow::getIssueId, row -> NodeText.tenure(row.getTenure())));
    }

    @Override
    public void save(long issueId, Tenure tenure) {
        rows.put(Columns.of("ISSUE_ID", issueId), row -> row.setTenure(NodeText.of(tenure)));
    }
}
