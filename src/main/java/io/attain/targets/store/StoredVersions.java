package io.attain.targets.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Writing;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The agreed versions in Active Objects. */
@Component
public final class StoredVersions implements AgreedVersions {

    private static final String SLOT = "SLOT";

    private final ActiveObjects ao;
    private final Writing writing;

    public StoredVersions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public List<Agreed> history(long issueId) {
        return Arrays.stream(ao.find(
                        TargetVersionRow.class,
                        Query.select().where("ISSUE_ID = ?", issueId).order("VERSION_NO ASC")))
                .map(StoredVersions::agreed)
                .toList();
    }

    @Override
    public boolean add(long issueId, Agreed agreed) {
        return writing.add(TargetVersionRow.class, SLOT, columns(issueId, agreed));
    }

    private static Agreed agreed(TargetVersionRow row) {
        String by = row.getAgreedBy();
        return new Agreed(
                new Version(row.getVersionNo(), LocalDate.ofEpochDay(row.getEffectiveDay()), row.getAmount()),
                by == null || by.isEmpty() ? null : by,
                row.getAgreedOn().toInstant());
    }

    private static Map<String, Object> columns(long issueId, Agreed agreed) {
        Version version = agreed.version();
        Map<String, Object> columns = new HashMap<>(Map.of(
                SLOT,
                issueId + ":" + version.number(),
                "ISSUE_ID",
                issueId,
                "VERSION_NO",
                version.number(),
                "EFFECTIVE_DAY",
                Math.toIntExact(version.effective().toEpochDay()),
                "AMOUNT",
                version.amount(),
                "AGREED_ON",
                Date.from(agreed.at())));
        if (agreed.by() != null) {
            columns.put("AGREED_BY", agreed.by());
        }
        return columns;
    }
}
