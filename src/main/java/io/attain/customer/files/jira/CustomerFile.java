package io.attain.customer.files.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OpportunityRow;
import io.attain.customer.OtherSystem;
import io.attain.customer.Tier;
import io.attain.customer.files.jira.CustomerRow.Contact;
import io.attain.customer.jira.OpportunityFile;
import io.attain.customer.record.ChainPerson;
import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Today;
import io.attain.kernel.imports.CellParts;
import io.attain.kernel.imports.FileReading;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesPeople;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads customers with their people and opportunities from a file, checking every row. */
@Component
public record CustomerFile(FieldOptions options, SalesPeople people, OpportunityFile deals, Today today)
        implements Lexicon {

    private static final int LONGEST = 255;
    private static final List<String> TIERS = List.of(Tier.A.name(), Tier.B.name(), Tier.C.name());

    /** The texts that warn of what is missing of its opportunities, and of phones and mails of which it is not said whose they are. */
    @Override
    public List<String> warnings(Project project, FileReading reading) {
        List<RawRow> rows = reading.table().rows();
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells();
        boolean isNobodys = rows.stream().skip(1).anyMatch(row -> isNobodys(header, row.cells()));
        return Stream.concat(
                        deals.warnings(project, reading).stream(),
                        isNobodys ? Stream.of("attain.customer.files.nobodys") : Stream.empty())
                .toList();
    }

    private static boolean isNobodys(List<String> header, List<String> cells) {
        return cell(header, cells, CustomerColumns.CONTACT).isEmpty()
                && !(cell(header, cells, CustomerColumns.CONTACT_PHONE) + cell(header, cells, CustomerColumns.MAIL))
                        .isEmpty();
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    @Override
    public List<String> words(Project project, String column) {
        SalesField field = CustomerColumns.FIELDS.get(column);
        if (field != null) {
            return field.kind() == SalesField.Kind.SELECT
                    ? options.offered(project.getId(), field).names()
                    : List.of();
        }
        return switch (column) {
            case CustomerColumns.OWNER -> people.names(project);
            case "status", "productLine", "currency", "outcome" -> deals.words(project, column);
            default -> codes(column);
        };
    }

    /** The words that are the same in every project. */
    private static List<String> codes(String column) {
        return switch (column) {
            case CustomerColumns.TIER -> TIERS;
            case CustomerColumns.ROLE -> codes(ChainPerson.Role.values());
            case CustomerColumns.INFLUENCE -> codes(ChainPerson.Influence.values());
            case CustomerColumns.ATTITUDE -> codes(ChainPerson.Attitude.values());
            default -> List.of();
        };
    }

    private static List<String> codes(Coded... all) {
        return Arrays.stream(all).map(Coded::code).toList();
    }

    @Override
    public boolean isWord(Project project, String column, String written) {
        SalesField field = CustomerColumns.FIELDS.get(column);
        if (field != null) {
            return options.offered(project.getId(), field).wordOf(written).isPresent();
        }
        return switch (column) {
            case CustomerColumns.OWNER, "status", "productLine", "currency", "outcome" ->
                deals.isWord(project, column, written);
            default -> CellParts.of(written).stream().allMatch(codes(column)::contains);
        };
    }

    /** The rows; what is wrong with one goes to {@code faults}. A row without a customer tells more of the one above. */
    List<CustomerRow> read(Table table, Project project, SalesProject sales, List<TableFault> faults) {
        Map<Long, OpportunityRow> sold = deals
                .read(
                        new Table(
                                table.columns(),
                                table.rows().stream()
                                        .filter(row ->
                                                !row.text(CustomerColumns.DEAL).isEmpty())
                                        .toList()),
                        project,
                        sales,
                        faults)
                .stream()
                .collect(toMap(OpportunityRow::line, row -> row));
        List<CustomerRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            rows.add(row(row, project, sold, rows.isEmpty() ? null : rows.get(rows.size() - 1)));
        }
        return rows;
    }

    private CustomerRow row(
            TableRow row, Project project, Map<Long, OpportunityRow> sold, @Nullable CustomerRow above) {
        CustomerRow read = new CustomerRow(
                row.line(),
                line(row, CustomerColumns.KEY, LONGEST),
                line(row, CustomerColumns.NAME, LONGEST),
                owner(row, project),
                fields(row, project),
                other(row),
                contacts(row),
                Optional.ofNullable(sold.get(row.line())));
        if (!read.isNobodys()) {
            return read;
        }
        if (above == null || read.contacts().isEmpty()) {
            row.fault(CustomerColumns.NAME, "attain.kernel.table.missing");
            return read;
        }
        return read.of(above);
    }

    private OtherSystem other(TableRow row) {
        String tier = row.text(CustomerColumns.TIER);
        String number = line(row, CustomerColumns.NUMBER, OtherSystem.LONGEST);
        if (!tier.isEmpty()) {
            row.oneOf(CustomerColumns.TIER, TIERS);
        }
        for (String column : List.of(CustomerColumns.NUMBER, "erpNumber")) {
            if (OtherSystem.isBroken(row.text(column))) {
                row.fault(column, "attain.customer.files.fault.broken", row.text(column));
            }
        }
        return new OtherSystem(number, tier);
    }

    /** One who sells no more may be named where that changes nothing; whoever writes the row sees to it. */
    private @Nullable String owner(TableRow row, Project project) {
        String written = row.text(CustomerColumns.OWNER);
        Optional<String> owner =
                people.find(project, written).or(() -> people.named(written)).map(ApplicationUser::getKey);
        if (owner.isEmpty()
                && !written.isEmpty()
                && row.text(CustomerColumns.DEAL).isEmpty()) {
            row.fault(CustomerColumns.OWNER, "attain.kernel.table.noSalesPerson", written);
        }
        return owner.orElse(null);
    }

    private Map<String, String> fields(TableRow row, Project project) {
        Map<String, String> fields = new LinkedHashMap<>();
        CustomerColumns.FIELDS.forEach((column, field) -> {
            if (!row.text(column).isEmpty()) {
                value(row, project, column, field).ifPresent(value -> fields.put(column, value));
            }
        });
        return fields;
    }

    /** Those that a row with an opportunity says are checked with it. */
    private Optional<String> value(TableRow row, Project project, String column, SalesField field) {
        return switch (field.kind()) {
            case SELECT -> {
                OptionNames names = options.offered(project.getId(), field);
                Optional<String> word = names.wordOf(row.text(column))
                        .or(() -> options.known(project.getId(), field).wordOf(row.text(column)));
                if (word.isEmpty() && row.text(CustomerColumns.DEAL).isEmpty()) {
                    row.unlisted(column, names.names());
                }
                yield word;
            }
            case DATE -> row.date(column).map(LocalDate::toString);
            default -> Optional.of(line(row, column, LONGEST));
        };
    }

    private static String line(TableRow row, String column, int most) {
        return row.text(column).isEmpty() ? "" : row.required(column, most);
    }

    private static String part(TableRow row, String column, int at) {
        List<String> parts = CellParts.of(row.text(column));
        return at < parts.size() ? parts.get(at) : "";
    }

    private List<Contact> contacts(TableRow row) {
        List<String> names = CellParts.of(row.text(CustomerColumns.CONTACT));
        List<Contact> contacts = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (!names.get(at).isEmpty()) {
                contacts.add(contact(row, names.get(at), at));
            }
        }
        return contacts;
    }

    private Contact contact(TableRow row, String name, int at) {
        String position = part(row, CustomerColumns.POSITION, at);
        String phone = part(row, CustomerColumns.CONTACT_PHONE, at);
        String mail = part(row, CustomerColumns.MAIL, at);
        if (Stream.of(name, position, phone, mail).anyMatch(text -> text.length() > ChainPerson.LONGEST)) {
            row.fault(CustomerColumns.CONTACT, "attain.kernel.table.tooLong", Integer.toString(ChainPerson.LONGEST));
        }
        if (!mail.isEmpty() && !ChainPerson.isMail(mail)) {
            row.fault(CustomerColumns.MAIL, "attain.customer.record.fault.mail");
        }
        return new Contact(
                name,
                position,
                phone,
                mail,
                code(row, CustomerColumns.ROLE, at),
                code(row, CustomerColumns.INFLUENCE, at),
                code(row, CustomerColumns.ATTITUDE, at),
                met(row, part(row, CustomerColumns.MET, at)));
    }

    private String code(TableRow row, String column, int at) {
        String code = part(row, column, at);
        List<String> known = codes(column);
        if (!code.isEmpty() && !known.contains(code)) {
            row.fault(column, "attain.kernel.table.notOneOf", code, String.join(", ", known));
        }
        return code;
    }

    private @Nullable LocalDate met(TableRow row, String written) {
        Optional<LocalDate> day = KnownDays.named(written);
        if (!written.isEmpty() && (day.isEmpty() || day.get().isAfter(today.here()))) {
            row.fault(CustomerColumns.MET, "attain.customer.record.fault.met");
        }
        return day.orElse(null);
    }
}
