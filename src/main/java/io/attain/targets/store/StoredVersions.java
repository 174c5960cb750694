package io.attain.targets.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Tables;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Terms;
import io.attain.targets.TermsText;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The agreed versions in Active Objects. */
@Component
public record StoredVersions(Tables tables) implements AgreedVersions {

    @Override
    public Map<Long, List<Agreed>> histories(Collection<Long> issueIds) {
        Map<Long, List<Agreed>> found = new HashMap<>();
        rows().of(issueIds, TargetVersionRow::getIssueId)
                .forEach((issue, its) -> found.put(
                        issue, its.stream().map(StoredVersions::agreed).toList()));
        return found;
    }

    @Override
    public boolean add(long issueId, Agreed agreed) {
        Version version = agreed.version();
        return rows().append(
                        issueId,
                        version.number(),
                        Columns.of("EFFECTIVE_DAY", version.effective())
                                .and("AMOUNT", version.amount())
                                .and("TERMS", TermsText.of(version.terms()))
                                .and("AGREED_ON", agreed.at())
                                .and("AGREED_BY", agreed.by()));
    }

    @Override
    public void complete(long issueId, Terms terms) {
        rows().of(issueId).stream()
                .filter(row -> Columns.text(row.getTerms()).isEmpty())
                .forEach(row ->
                        rows().complete(issueId, row.getVersionNo(), each -> each.setTerms(TermsText.of(terms))));
    }

    private NumberedRows<TargetVersionRow> rows() {
        return tables.numbered(TargetVersionRow.class, "ISSUE_ID", "VERSION_NO");
    }

    private static Agreed agreed(TargetVersionRow row) {
        String by = row.getAgreedBy();
        return new Agreed(
                new Version(
                        row.getVersionNo(),
                        LocalDate.ofEpochDay(row.getEffectiveDay()),
                        row.getAmount(),
                        TermsText.read(row.getTerms())),
                by == null || by.isEmpty() ? null : by,
                row.getAgreedOn().toInstant());
    }
}
