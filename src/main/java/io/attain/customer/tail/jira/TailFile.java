package io.attain.customer.tail.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.app.KeepingTail;
import io.attain.customer.tail.app.SaidTexts;
import io.attain.kernel.OptionNames;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesPeople;
import io.attain.kernel.table.TableRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What files say of customers that are rows: which columns they have, and how these become what is kept, and back. */
@Component
public record TailFile(FieldOptions options, SalesPeople people, FieldValues values) implements Lexicon {

    /** The number of a row, or {@link #NEW}. */
    static final String ROW = "row";

    /** Who is like somebody, and somebody else. */
    static final String NEW = "new";

    static final String NAME = "customer";
    static final String OWNER = "owner";
    static final String REGION = "customerRegion";

    /** By what {@link KeepingTail#texts} calls each. */
    private static final Map<String, String> PARTS = parts();

    static final List<String> COLUMNS =
            Stream.concat(Stream.of(ROW), PARTS.keySet().stream()).toList();

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(NAME, "name");
        parts.put(OWNER, "owner");
        parts.put(REGION, "region");
        parts.put("phone", "phone");
        parts.put("taxNumber", "taxNumber");
        parts.put("webDomain", "domain");
        parts.put("erpNumber", "erpNumber");
        parts.put("city", "city");
        parts.put("source", "source");
        parts.put("notes", "notes");
        return Collections.unmodifiableMap(parts);
    }

    @Override
    public List<String> words(Project project, String column) {
        return switch (column) {
            case OWNER -> people.names(project);
            case REGION -> options.offered(project.getId(), SalesField.REGION).names();
            default -> List.of();
        };
    }

    @Override
    public boolean isWord(Project project, String column, String written) {
        return switch (column) {
            case OWNER -> people.find(project, written).isPresent();
            case REGION -> region(project, written).isPresent();
            default -> true;
        };
    }

    private Optional<String> region(Project project, String written) {
        return options.offered(project.getId(), SalesField.REGION).wordOf(written);
    }

    /** What is kept as files have it, by the columns. */
    Map<String, String> written(Project project, Said said) {
        OptionNames regions = options.known(project.getId(), SalesField.REGION);
        Map<String, String> texts = SaidTexts.of(said);
        Map<String, String> written = new LinkedHashMap<>();
        PARTS.forEach((column, part) -> written.put(column, texts.getOrDefault(part, "")));
        written.put(OWNER, said.owner().isEmpty() ? "" : values.nameOf(said.owner()));
        written.put(REGION, said.region().isEmpty() ? "" : regions.of(said.region()));
        return written;
    }

    /** What a row changes, column by column. */
    List<Change> changes(Project project, @Nullable Said before, Said now) {
        Map<String, String> was = before == null ? Map.of() : written(project, before);
        return written(project, now).entrySet().stream()
                .filter(each -> before != null || !each.getKey().equals(NAME))
                .flatMap(each -> Change.of(each.getKey(), was.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    /** What a row says, as it is compared with others: nothing is wrong with it yet. */
    Said said(TableRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        PARTS.forEach((column, part) -> texts.put(part, row.text(column)));
        return SaidTexts.said(texts);
    }

    /** What is kept then: what is empty stays, and what is as it was is not looked at; what is wrong is told to the row. */
    Said said(TableRow row, Project project, @Nullable TailCustomer known) {
        Map<String, String> before = known == null ? Map.of() : written(project, known.said());
        Map<String, String> texts = new LinkedHashMap<>(known == null ? Map.of() : SaidTexts.of(known.said()));
        PARTS.forEach((column, part) -> {
            String written = row.text(column);
            if (!written.isEmpty() && !written.equals(before.get(column))) {
                texts.put(part, kept(row, project, column));
            }
        });
        return SaidTexts.said(texts);
    }

    private String kept(TableRow row, Project project, String column) {
        String written = row.text(column);
        switch (column) {
            case OWNER -> {
                Optional<String> owner = people.find(project, written).map(ApplicationUser::getKey);
                if (owner.isEmpty()) {
                    row.fault(OWNER, "attain.kernel.table.noSalesPerson", written);
                }
                return owner.orElse("");
            }
            case REGION -> {
                Optional<String> region = region(project, written);
                if (region.isEmpty()) {
                    row.unlisted(REGION, words(project, REGION));
                }
                return region.orElse("");
            }
            default -> {
                return row.required(column, column.equals("notes") ? Said.LONGEST_NOTES : Said.LONGEST);
            }
        }
    }
}
