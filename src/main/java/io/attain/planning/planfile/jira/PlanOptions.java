package io.attain.planning.planfile.jira;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.table.TableRow;
import io.attain.planning.planfile.PlanColumn;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options that the rows of one plan name, each field's looked up once. An issue may keep one that a new one could not get. */
final class PlanOptions {

    private final Function<SalesField, OptionNames> options;
    private final Function<SalesField, OptionNames> all;
    private final Map<SalesField, OptionNames> offered = new EnumMap<>(SalesField.class);

    /** Those that are offered now, and all that there ever were. */
    PlanOptions(Function<SalesField, OptionNames> offered, Function<SalesField, OptionNames> all) {
        this.options = offered;
        this.all = all;
    }

    /** The scope that a row names, whose target has a scope already or none yet. */
    Scope scope(TableRow row, Optional<Scope> kept) {
        return new Scope(
                word(row, PlanColumn.REGION, SalesField.REGION, kept.map(Scope::region)),
                word(row, PlanColumn.PRODUCT_LINE, SalesField.PRODUCT_LINE, kept.map(Scope::productLine)),
                word(row, PlanColumn.CUSTOMER_TYPE, SalesField.CUSTOMER_TYPE, kept.map(Scope::customerType)));
    }

    private @Nullable String word(TableRow row, PlanColumn column, SalesField field, Optional<String> kept) {
        String text = row.text(column.code());
        if (text.isEmpty()) {
            return null;
        }
        OptionNames names = offered.computeIfAbsent(field, options);
        Optional<String> word = names.wordOf(text)
                .or(() -> kept.filter(each ->
                        text.equals(each) || text.equals(all.apply(field).of(each))));
        if (word.isEmpty()) {
            row.unlisted(column.code(), names.names());
        }
        return word.orElse(text);
    }
}
