package io.attain.customer.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.OpportunityRow;
import io.attain.customer.OtherSystem;
import io.attain.kernel.OptionNames;
import io.attain.kernel.imports.FileReading;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesPeople;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads opportunities from a file, checking every row: amounts, dates, people, options and stages. */
@Component
public record OpportunityFile(
        FieldOptions options,
        StageLists stages,
        SalesPeople people,
        SaidAmounts amounts,
        SalesProjects projects,
        @ComponentImport JiraAuthenticationContext who)
        implements Lexicon {

    private static final int SUMMARY_LENGTH = 255;
    private static final Pattern WRITTEN_0 = Pattern.compile("[0０]+(?:[.,．，][0０]*)?");

    /** Those that must be there; an option that nobody says is none. */
    static final List<String> COLUMNS = List.of("customer", "opportunity", "amount", "closeDate", "owner", "status");

    /** The key of an opportunity's issue: what its row leaves empty stays. */
    static final String KEY = "key";

    static final String LOST_REASON = "lostReason";

    /** The number by which another system knows an opportunity. */
    static final String NUMBER = "dealNumber";

    /** What will do in place of a column: whether it is won says what stage it is in, and when it was that was its day. */
    static final Map<String, Set<String>> INSTEAD = Map.of("status", SaidOutcome.STATES, "closeDate", SaidOutcome.DAYS);

    /** With those that need not be there. */
    static final List<String> ALL_COLUMNS = List.of(
            "customer",
            "customerRegion",
            "customerType",
            "opportunity",
            "productLine",
            "amount",
            "currency",
            "closeDate",
            "owner",
            "status",
            "expansionPlan",
            "existingBefore",
            KEY,
            NUMBER,
            LOST_REASON);

    @Override
    public List<String> words(Project project, String column) {
        return switch (column) {
            case "status" ->
                stages.of(project.getId()).inUse().stream()
                        .map(stage -> stage.label().in(who.getLocale()))
                        .toList();
            case "owner" -> people.names(project);
            case SaidOutcome.OUTCOME -> SaidOutcome.WORDS;
            case SaidAmounts.CURRENCY ->
                projects.find(project.getId()).map(amounts::currencies).orElse(List.of());
            default ->
                Optional.ofNullable(OpportunityFields.OPTIONS.get(column))
                        .map(field -> options.offered(project.getId(), field).names())
                        .orElse(List.of());
        };
    }

    @Override
    public boolean isWord(Project project, String column, String written) {
        return switch (column) {
            case "status" -> stages.of(project.getId()).named(written).isPresent();
            case "owner" -> people.find(project, written).isPresent();
            case SaidOutcome.OUTCOME ->
                SaidOutcome.named(written, stages.of(project.getId())).isPresent();
            case SaidAmounts.CURRENCY -> SaidAmounts.isCurrency(written);
            default ->
                options.offered(project.getId(), Objects.requireNonNull(OpportunityFields.OPTIONS.get(column)))
                        .wordOf(written)
                        .isPresent();
        };
    }

    /** Odoo archives opportunities that are lost, and gives out what is not archived: nobody would seem to lose any. */
    @Override
    public List<String> warnings(Project project, FileReading reading) {
        List<RawRow> rows = reading.table().rows();
        int place = rows.isEmpty() ? -1 : rows.get(0).cells().indexOf("status");
        Stages known = stages.of(project.getId());
        Set<Stage.Kind> kinds = rows.stream()
                .filter(row -> place >= 0 && place < row.cells().size())
                .flatMap(row -> known.named(row.cells().get(place)).stream())
                .map(Stage::kind)
                .collect(Collectors.toSet());
        return "Odoo".equals(reading.system()) && kinds.contains(Stage.Kind.WON) && !kinds.contains(Stage.Kind.LOST)
                ? List.of("attain.customer.import.noLost")
                : List.of();
    }

    /** The rows of a file; what is wrong with it goes to {@code faults}, and then nothing is to be written. */
    public List<OpportunityRow> read(Table table, Project project, SalesProject sales, List<TableFault> faults) {
        Set<String> seen = new HashSet<>();
        Stages known = stages.of(project.getId());
        return table.rows().stream()
                .map(row -> row(row, project, sales, known, seen))
                .toList();
    }

    private OpportunityRow row(TableRow row, Project project, SalesProject sales, Stages known, Set<String> seen) {
        String stage = stage(row, known);
        Optional<Stage.Kind> kind = known.named(stage).map(Stage::kind);
        Optional<LocalDate> closeDate = SaidOutcome.day(row, kind);
        SaidAmounts.Read amount = amounts.read(row, sales, closeDate);
        OpportunityRow read = new OpportunityRow(
                row.line(),
                row.required("customer", SUMMARY_LENGTH),
                option(row, sales, "customerRegion", SalesField.REGION),
                option(row, sales, "customerType", SalesField.CUSTOMER_TYPE),
                row.required("opportunity", SUMMARY_LENGTH),
                option(row, sales, "productLine", SalesField.PRODUCT_LINE),
                amount.amount(),
                closeDate,
                owner(row, project),
                stage,
                option(row, sales, "expansionPlan", SalesField.EXPANSION_PLAN),
                option(row, sales, "existingBefore", SalesField.EXISTING_BEFORE),
                row.text(KEY).toUpperCase(Locale.ROOT),
                number(row),
                row.text(LOST_REASON).isEmpty() ? "" : row.required(LOST_REASON, SUMMARY_LENGTH),
                amount.original());
        if (!isOfKey(row) && kind.filter(Stage.Kind.WON::equals).isPresent()) {
            checkWon(row);
        }
        checkOnce(row, read, seen);
        return read;
    }

    private static void checkOnce(TableRow row, OpportunityRow read, Set<String> seen) {
        if (!seen.add(identity(read))) {
            row.fault("opportunity", "attain.customer.import.twice", read.customer(), read.opportunity());
        }
    }

    private String stage(TableRow row, Stages known) {
        SaidOutcome outcome = SaidOutcome.of(row, known);
        boolean saysNothing =
                isOfKey(row) && outcome.kind().isEmpty() && row.text("status").isEmpty();
        return saysNothing ? "" : outcome.stage(row, known, who.getLocale());
    }

    private static boolean isOfKey(TableRow row) {
        return !row.text(KEY).isEmpty();
    }

    /** By what rows are told apart: deals of one name by their days, as renewals are. */
    private static String identity(OpportunityRow row) {
        String named = row.customer() + "\n" + row.opportunity() + "\n"
                + row.closeDate().map(LocalDate::toString).orElse("");
        if (!row.key().isEmpty()) {
            return row.key();
        }
        return row.number().isEmpty() ? named.toLowerCase(Locale.ROOT) : "number " + row.number();
    }

    private static String number(TableRow row) {
        String number = row.text(NUMBER).isEmpty() ? "" : row.required(NUMBER, OtherSystem.LONGEST);
        if (OtherSystem.isBroken(number)) {
            row.fault(NUMBER, "attain.customer.files.fault.broken", number);
        }
        return number;
    }

    /** An amount that is none is told as such, and so is a day. */
    private static void checkWon(TableRow row) {
        if (SaidOutcome.saysNoDay(row)) {
            row.fault("closeDate", "attain.customer.import.wonWithoutDate");
        }
        if (WRITTEN_0.matcher(row.text("amount")).matches()) {
            row.fault("amount", "attain.customer.import.wonWithoutAmount");
        }
    }

    private String option(TableRow row, SalesProject sales, String column, SalesField field) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return "";
        }
        OptionNames names = options.offered(sales.projectId(), field);
        Optional<String> word = names.wordOf(text)
                .or(() -> isOfKey(row) ? options.known(sales.projectId(), field).wordOf(text) : Optional.empty());
        if (word.isEmpty() && field.optionsAreExamples()) {
            row.unlisted(column, names.names());
        } else if (word.isEmpty()) {
            row.oneOf(column, names.names());
        }
        return word.orElse(text);
    }

    private String owner(TableRow row, Project project) {
        if (isOfKey(row) && row.text("owner").isEmpty()) {
            return "";
        }
        String name = row.required("owner", SUMMARY_LENGTH);
        Optional<String> owner = people.find(project, name)
                .or(() -> isOfKey(row) ? people.named(name) : Optional.empty())
                .map(ApplicationUser::getKey);
        if (owner.isEmpty() && !name.isEmpty()) {
            row.fault("owner", "attain.kernel.table.noSalesPerson", name);
        }
        return owner.orElse("");
    }
}
