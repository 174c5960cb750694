package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OpportunityRow;
import io.attain.kernel.OptionNames;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesPeople;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryStages;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lily sells, Otto does not; the region that was first East China is called 华东 now. */
class OpportunityFileTest {

    private static final String HEADER =
            "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n";
    private static final SalesProject SALES = new SalesProject(TargetFixture.PROJECT, "CNY", 2);

    private final SalesRest site = new SalesRest();
    private final Rates rates = mock();
    private final JiraAuthenticationContext who = mock();
    private final List<TableFault> faults = new ArrayList<>();
    private final OpportunityFile file = new OpportunityFile(
            site.options,
            new InMemoryStages(),
            new SalesPeople(site.access, site.users),
            new SaidAmounts(rates, mock()),
            mock(),
            who);

    @BeforeEach
    void lilySells() {
        when(who.getLocale()).thenReturn(Locale.SIMPLIFIED_CHINESE);
        ApplicationUser lily = site.person("lily");
        site.person("otto");
        when(site.access.sells(eq(lily), any(Project.class))).thenReturn(true);
        when(site.options.offered(anyLong(), any())).thenReturn(OptionNames.unchanged("New", "Existing", "Product A"));
        when(site.options.offered(TargetFixture.PROJECT, SalesField.REGION))
                .thenReturn(new OptionNames(Map.of("East China", "华东")));
    }

    @Test
    void aRowIsReadInTheProjectsOwnWords() {
        List<OpportunityRow> rows =
                read("Old Harbor,华东,Existing,Renewal 🚀,Product A,1200.50,2028-02-29,lily,Won 阶段\n");

        assertThat(faults).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Old Harbor · Renewal 🚀");
            assertThat(row.region()).isEqualTo("East China");
            assertThat(row.amount().orElseThrow().minor()).isEqualTo(120_050);
            assertThat(row.closeDate()).contains(LocalDate.of(2028, 2, 29));
            assertThat(row.ownerKey()).isEqualTo("lily");
        });
    }

    @Test
    void theRegionsFirstNameIsUnderstoodToo() {
        assertThat(read("A,East China,,B,,0,,lily,Lead\n"))
                .extracting(OpportunityRow::region)
                .containsExactly("East China");
        assertThat(faults).isEmpty();
    }

    @Test
    void everythingThatIsWrongInEveryFieldIsToldAtOnce() {
        read(",Atlantis,Old,,Product Z,-1,2027-02-29,otto,Dreaming\n"
                + "C,,,D,,\"1,234\",soon,ghost,\n"
                + "x".repeat(256) + ",,,E,,1.234,1999-12-31,lily,Lead\n");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "2 customer missing",
                        "2 customerRegion unlisted",
                        "2 customerType unlisted",
                        "2 opportunity missing",
                        "2 productLine unlisted",
                        "2 amount notAnAmount",
                        "2 closeDate notADate",
                        "2 owner noSalesPerson",
                        "2 status notOneOf",
                        "3 amount grouped",
                        "3 closeDate notADate",
                        "3 owner noSalesPerson",
                        "3 status missing",
                        "4 customer tooLong",
                        "4 amount grouped",
                        "4 closeDate notADate");
    }

    @Test
    void onlyWhatTheProjectsOwnListsCouldHaveIsMissingThere() {
        readFile(HEADER.replace("\n", ",expansionPlan,existingBefore\n") + "A,华北,,B," + "z".repeat(201)
                + ",1,,lily,Lead,maybe,perhaps\n");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "2 customerRegion unlisted",
                        "2 productLine notOneOf",
                        "2 expansionPlan notOneOf",
                        "2 existingBefore notOneOf");
        assertThat(faults)
                .extracting(TableFault::missing)
                .filteredOn(Objects::nonNull)
                .containsExactly("华北");
    }

    @Test
    void stagesAreOfferedInTheReadersLanguage() {
        read("A,,,B,,1,,lily,Dreaming\n");

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.arguments().get(1)).startsWith("Lead 阶段, "));
    }

    @ParameterizedTest
    @CsvSource({"Won, 0, 2026-11-20, amount wonWithoutAmount", "Won, 1, '', closeDate wonWithoutDate"})
    void whatIsWonHasAnAmountAndADay(String status, String amount, String day, String fault) {
        read("A,,,B,," + amount + "," + day + ",lily," + status + "\n");

        assertThat(told()).containsExactly("2 " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lead", "Lost"})
    void whatIsNotWonNeedsNeither(String status) {
        assertThat(read("A,,,B,,0,,lily," + status + "\n")).hasSize(1);
        assertThat(faults).isEmpty();
    }

    @Test
    void anAmountThatIsNoneIsNotToldAsMissingToo() {
        read("A,,,B,,1e3,2026-11-20,lily,Won\n");

        assertThat(told()).containsExactly("2 amount notAnAmount");
    }

    @Test
    void whatChineseSpreadsheetsWriteIsRead() {
        assertThat(read("A,,,\"B\nC\",,１２００．５０,2026/11/20 0:00,lily,Won\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.opportunity()).isEqualTo("B C");
                    assertThat(row.amount().orElseThrow().minor()).isEqualTo(120_050);
                    assertThat(row.closeDate()).contains(LocalDate.of(2026, 11, 20));
                });
        assertThat(faults).isEmpty();
    }

    /** EUR is 7.80 on the day of closing. */
    @Test
    void anotherCurrencyIsConvertedAtTheRateOfTheDayOfClosingOrRefused() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        when(rates.on(TargetFixture.PROJECT, "EUR", day))
                .thenReturn(Optional.of(new Rate("EUR", day.minusDays(9), new BigDecimal("7.80"))));
        String header = HEADER.replace("amount", "amount,currency");

        List<OpportunityRow> rows = readFile(header + "A,,,B,,100.50,eur,2026-11-20,lily,Lead\n"
                + "A,,,C,,1,CNY,2026-11-20,lily,Lead\nA,,,D,,1,USD,2026-11-20,lily,Lead\nA,,,E,,1,XXY,,lily,Lead\n");

        assertThat(rows.get(0).amount().orElseThrow().minor()).isEqualTo(78_390);
        assertThat(rows.get(0).said()).isEqualTo("EUR 100.50 × 7.8, 2026-11-20");
        assertThat(rows.get(1).said()).isEmpty();
        assertThat(rows).element(2).satisfies(row -> assertThat(
                        Objects.requireNonNull(row.original()).isPriced())
                .isFalse());
        assertThat(told()).containsExactly("5 currency noCurrency");
    }

    @Test
    void aDayThatIsNoneIsNotToldAsMissingToo() {
        read("A,,,B,,1,soon,lily,Won\n");

        assertThat(told()).containsExactly("2 closeDate notADate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Old Harbor,,,Renewal", "OLD HARBOR,,,renewal", "Old\u00A0Harbor,,,Renewal\u200B"})
    void oneOpportunityStandsInAFileOnce(String again) {
        read("Old Harbor,,,Renewal,,1,2026-11-20,lily,Won\n" + again + ",,2,2026-11-20,lily,Won\n"
                + "Old Harbor,,,Renewal 2,,2,2026-11-20,lily,Won\n");

        assertThat(told()).containsExactly("3 opportunity twice");
    }

    @Test
    void aNameOnAnotherDayIsAnotherDeal() {
        assertThat(read("A,,,Renewal,,1,2026-09-10,lily,Won\nA,,,Renewal,,1,2026-11-20,lily,Won\n"))
                .hasSize(2);
        assertThat(faults).isEmpty();
    }

    @Test
    void theSameNameAtAnotherCustomerIsAnother() {
        assertThat(read("A,,,Renewal,,1,2026-11-20,lily,Won\nB,,,Renewal,,1,2026-11-20,lily,Won\n"))
                .hasSize(2);
        assertThat(faults).isEmpty();
    }

    private List<OpportunityRow> read(String rows) {
        return readFile(HEADER + rows);
    }

    private List<OpportunityRow> readFile(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Table table = Table.read(new ByteArrayInputStream(content), OpportunityFile.COLUMNS, faults);
        return file.read(table, site.project, SALES, faults);
    }

    private List<String> told() {
        return faults.stream()
                .map(fault -> fault.line() + " " + fault.column() + " "
                        + fault.messageKey().substring(fault.messageKey().lastIndexOf('.') + 1))
                .toList();
    }
}
