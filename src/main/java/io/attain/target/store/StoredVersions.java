package io.attain.target.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.target.AgreedVersions;
import io.attain.target.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The agreed versions in Active Objects. */
@Component
public final class StoredVersions implements AgreedVersions {

    private final ActiveObjects ao;

    public StoredVersions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Version> of(long issueId) {
        return Arrays.stream(ao.find(
                        TargetVersionRow.class,
                        Query.select().where("ISSUE_ID = ?", issueId).order("VERSION_NO ASC")))
                .map(row ->
                        new Version(row.getVersionNo(), LocalDate.ofEpochDay(row.getEffectiveDay()), row.getAmount()))
                .toList();
    }
}
