package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.RawTable;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of opportunities as other systems write them. */
class FileReaderTest {

    private static final KnownColumns DEALS = KnownColumns.of("opportunities");
    private static final KnownColumns CUSTOMERS = KnownColumns.of("customers");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salesforce | Opportunity Owner;Account Name;Opportunity Name;Stage;Amount;Close Date",
                "HubSpot | Record ID;Deal Name;Deal Stage;Amount;Close Date;Deal owner;Associated Company",
                "Pipedrive | Deal - Title;Deal - Value;Deal - Organization;Deal - Stage;Deal - Owner;Deal - Expected close date",
                "Odoo | Opportunity;Customer;Expected Revenue;Expected Closing;Stage;Salesperson;Sales Team",
                "ERPNext | Party;Opportunity Amount;Sales Stage;Opportunity From;Title;Closing Date;Owner",
                "CordysCRM | 商机名称;客户名称;金额（万元）;商机阶段;结束时间;负责人;可能性"
            })
    void aFileIsKnownByItsHeadings(String system, String headings) {
        FileReading read = read(
                NONE, headings.replace(';', ','), "a,b,c,d,e,f,g".substring(0, headings.split(";").length * 2 - 1));

        assertThat(read.system()).isEqualTo(system);
        assertThat(read.table().rows().get(0).cells())
                .contains("customer", "opportunity", "amount", "closeDate", "owner", "status");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void oneTargetTwiceIsAskedAndAnsweredOnce() {
        FileReading asked = read(NONE, "Account Name,Company name,Stage", "a,b,c");
        assertThat(asked.faults()).extracting(TableFault::column).containsExactly("customer");

        FileChoices chosen = NONE.with(Map.of("company name", "customer"), Map.of(), Map.of());
        FileReading read = read(chosen, "Account Name,Company name,Stage", "a,b,c");
        assertThat(read.faults()).isEmpty();
        assertThat(read.table().rows().get(0).cells()).containsExactly("Account Name", "customer", "status");
    }

    @Test
    void ofSeveralThatMayBeOneNoneCanBeReadAndIsNotAskedAgain() {
        assertThat(read(NONE, "Account Name,Company name,Stage", "a,b,c").columns())
                .extracting(FileReading.Column::maybe)
                .containsExactly(List.of("customer"), List.of("customer"), List.of());

        FileChoices neither = NONE.with(Map.of("account name", "", "company name", ""), Map.of(), Map.of());
        FileReading read = read(neither, "Account Name,Company name,Stage", "a,b,c");

        assertThat(read.faults()).isEmpty();
        assertThat(read.columns()).allMatch(column -> column.maybe().isEmpty());
    }

    @Test
    void aHeadingThatMayBeTwoColumnsIsAsked() {
        KnownColumns both = new KnownColumns(
                List.of(
                        new KnownColumn("phone", KnownColumn.Holds.TEXT, Set.of("number")),
                        new KnownColumn("erpNumber", KnownColumn.Holds.TEXT, Set.of("number"))),
                Map.of());
        RawTable raw = Table.raw(
                        new ByteArrayInputStream("Number,phone\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                        new ArrayList<>())
                .orElseThrow();
        RawTable alone = Table.raw(
                        new ByteArrayInputStream("Number,x\n1,2\n".getBytes(StandardCharsets.UTF_8)), new ArrayList<>())
                .orElseThrow();

        assertThat(new FileReader(both, NONE, Homes.of("CNY")).read(alone).faults())
                .extracting(TableFault::messageKey)
                .containsExactly("attain.kernel.import.ask.which");
        assertThat(new FileReader(both, NONE, Homes.of("CNY"))
                        .read(raw)
                        .columns()
                        .get(0)
                        .column())
                .isEqualTo("erpNumber");
        FileChoices none = NONE.with(Map.of("number", ""), Map.of(), Map.of());
        assertThat(new FileReader(both, none, Homes.of("CNY")).read(alone).faults())
                .isEmpty();
    }

    @Test
    void whatWeCallSoOurselvesIsSoWhateverElseTheFileHas() {
        FileReading read = read(NONE, "customer,Account Name,status", "a,b,c");

        assertThat(read.faults()).isEmpty();
        assertThat(read.table().rows().get(0).cells()).containsExactly("customer", "Account Name", "status");
    }

    @Test
    void aStatusBesideAStageIsAskedUnlessTheSystemTellsWhatItCallsSo() {
        FileReading asked = read(NONE, "Account Name,Status,Stage", "a,b,c");
        assertThat(asked.columns())
                .extracting(FileReading.Column::maybe)
                .containsExactly(List.of(), List.of("status", "outcome"), List.of("status"));

        FileChoices chosen = NONE.with(Map.of("status", "outcome"), Map.of(), Map.of());
        assertThat(header(chosen, "Account Name,Status,Stage")).containsExactly("customer", "outcome", "status");
        assertThat(header(NONE, "Organization,Status,Stage,Won time,Lost time"))
                .containsExactly("customer", "outcome", "status", "wonOn", "lostOn");
        assertThat(header(NONE, "Account Name,Status")).containsExactly("customer", "status");
    }

    private static List<String> header(FileChoices choices, String header) {
        FileReading read = read(choices, header, "a,b");
        assertThat(read.faults()).isEmpty();
        return read.table().rows().get(0).cells();
    }

    /** What one row has several of stands in rows that say nothing else. */
    @Test
    void rowsThatSayNothingOfOursAreToldAsNotRead() {
        FileReading read = read(NONE, "Account Name,Stage,Item", "Harbour,Won,1", ",,Bolts", "Kite,Won,");

        assertThat(read.left()).extracting(FileReading.Left::text).containsExactly("Bolts");
        assertThat(read.table().rows()).extracting(RawRow::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void titlesTotalsAndFootersAreToldAsNotRead() {
        FileReading read = read(
                NONE,
                "Sales report,,",
                "",
                "Account Name,Stage*,Amount (CNY)",
                "Harbour,Won,100",
                "Total,,100",
                "\"Copyright (c) 2026 salesforce.com, inc. Confidential\",,");

        assertThat(read.left())
                .extracting(FileReading.Left::line, FileReading.Left::text)
                .containsExactly(
                        tuple(1L, "Sales report"),
                        tuple(5L, "Total · 100"),
                        tuple(6L, "Copyright (c) 2026 salesforce.com, inc. Confidential"));
        assertThat(read.table().rows()).extracting(RawRow::line).containsExactly(3L, 4L);
    }

    @Test
    void aCustomerCalledTotalIsOne() {
        assertThat(read(NONE, "customer,status,amount", "Total,Won,1").left()).isEmpty();
    }

    @Test
    void aCustomerWhoseNameBeginsLikeATotalIsNoneUnlessItStandsLast() {
        FileReading read = read(
                NONE, "Account Name,Stage,Amount,Close Date", "Total Gas,,1,", "Harbour,Won,2,", ",,,Total", "合计,,3,");
        assertThat(read.left()).extracting(FileReading.Left::text).containsExactly("Total", "合计 · 3");

        assertThat(read(NONE, "customer,status,amount,closeDate", "Harbour,Won,2,", "Total Gas,,,")
                        .left())
                .isEmpty();
    }

    @Test
    void theWholeHeadingIsKnownBeforeItsEnd() {
        assertThat(read(CUSTOMERS, NONE, "Organization - Name,Person - Name", "a,b")
                        .table()
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly("customer", "contact");
    }

    @Test
    void wordsOfSeveralPeopleInACellAreSaidOneByOne() {
        FileChoices chosen =
                NONE.with(Map.of(), Map.of(new FileChoices.Place("contactRole", "boss"), "decisionMaker"), Map.of());
        FileReading read = read(CUSTOMERS, chosen, "customer,contactRole", "a,Boss；Purchaser", "b,Boss");

        assertThat(read.words().get("contactRole")).containsExactly("Boss", "Purchaser");
        assertThat(read.table().rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly("contactRole", "decisionMaker; Purchaser", "decisionMaker");
    }

    @Test
    void aWordWithASeparatorInItStaysOne() {
        FileReading read = read(CUSTOMERS, NONE, "customer,contactRole", "a,\"\"\"Boss; Owner\"\"\"");

        assertThat(CellParts.of(read.table().rows().get(1).cells().get(1))).containsExactly("Boss; Owner");
    }

    @Test
    void wordsAreSaidInOursOnceSomebodyChoseThem() {
        FileChoices chosen =
                NONE.with(Map.of(), Map.of(new FileChoices.Place("status", "closed won"), "Won"), Map.of());

        assertThat(column("Stage", chosen, "Closed  Won", "Lead")).containsExactly("Won", "Lead");
        assertThat(read(chosen, "Stage,customer", "Closed Won,a").words()).containsOnlyKeys("status");
    }

    static final FileChoices NONE = FileChoices.NONE;

    static List<String> column(String heading, FileChoices choices, String... cells) {
        String[] lines = new String[cells.length + 1];
        lines[0] = heading + ",customer";
        for (int at = 0; at < cells.length; at++) {
            lines[at + 1] = cells[at] + ",a";
        }
        return read(choices, lines).table().rows().stream()
                .skip(1)
                .map(row -> row.cells().get(0))
                .toList();
    }

    static FileReading read(FileChoices choices, String... lines) {
        return read(DEALS, choices, lines);
    }

    private static FileReading read(KnownColumns known, FileChoices choices, String... lines) {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new FileReader(known, choices, Homes.of("CNY"))
                .read(Table.raw(new ByteArrayInputStream(content), new ArrayList<>())
                        .orElseThrow());
    }
}
