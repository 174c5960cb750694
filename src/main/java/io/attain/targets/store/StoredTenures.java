package io.attain.targets.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Writing;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tenures in Active Objects. */
@Component
public final class StoredTenures implements Tenures {

    private final ActiveObjects ao;
    private final Writing writing;

    public StoredTenures(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public Optional<Tenure> find(long issueId) {
        return Optional.ofNullable(ao.get(TargetTenureRow.class, issueId)).map(row -> NodeText.tenure(row.getTenure()));
    }

    @Override
    public void save(long issueId, Tenure tenure) {
        writing.run(() -> {
            TargetTenureRow row = ao.get(TargetTenureRow.class, issueId);
            if (row == null) {
                ao.create(TargetTenureRow.class, Map.of("ISSUE_ID", issueId, "TENURE", NodeText.of(tenure)));
            } else {
                row.setTenure(NodeText.of(tenure));
                row.save();
            }
        });
    }
}
