package io.attain.targets.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import io.attain.targets.Tenure;
import io.attain.targets.TenureText;
import io.attain.targets.Tenures;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tenures in Active Objects. */
@Component
public record StoredTenures(Tables tables) implements Tenures {

    private static final String KEY = "ISSUE_ID";

    @Override
    public Optional<Tenure> find(long issueId) {
        return rows().find(issueId).map(row -> TenureText.read(row.getTenure()));
    }

    @Override
    public Map<Long, Tenure> find(Collection<Long> issueIds) {
        return rows().find(issueIds).stream()
                .collect(Collectors.toMap(TargetTenureRow::getIssueId, row -> TenureText.read(row.getTenure())));
    }

    @Override
    public void save(long issueId, Tenure tenure) {
        rows().put(Columns.of(KEY, issueId), row -> row.setTenure(TenureText.of(tenure)));
    }

    @Override
    public void forget(long issueId) {
        rows().remove(issueId);
    }

    private KeyedRows<TargetTenureRow> rows() {
        return tables.keyed(TargetTenureRow.class, KEY);
    }
}
