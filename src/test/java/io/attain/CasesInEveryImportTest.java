package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file that can be imported, written in each way in which people and their programs write files. */
class CasesInEveryImportTest {

    /** Files by where they are sent to. None has a value that holds a comma. */
    private static final Map<String, String> FILES = Map.of(
            "imports/opportunities?projectKey=SALES&dryRun=true",
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
            Kite Ltd,East China,,Kite renewal,,1200.50,2026-11-20,lily,Won
            Kite Ltd,East China,,Kite order,,100,2026-11-20,lily,Lead
            """,
            "imports/logs?projectKey=SALES&dryRun=true",
            """
            date,owner,calls,visits,needsReports,note
            2026-11-24,lily,10,3,1,met Kite
            2026-11-25,lily,12,4,0,visited
            """,
            "imports/plan?projectKey=SALES&dryRun=true",
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1200.50,yes
            ,c,share,Of Lily,lily,revenue,2026-01-01,2026-12-31,1200.50,
            """,
            "imports/credit?projectKey=SALES&dryRun=true",
            """
            key,credit
            SALES-2,lily 100
            """,
            "imports/customerPurchases?projectKey=SALES&dryRun=true",
            """
            key,customer,date,productLine,amount
            INV-1,Harbour,2026-11-20,Product A,1200.50
            INV-2,Harbour,2026-11-21,,3
            """,
            "imports/customers?projectKey=SALES&dryRun=true",
            """
            customer,owner,customerRegion,customerSince,contact,opportunity,productLine,amount,closeDate,status
            Kite Ltd,lily,East China,2026-11-20,Lina,Kite order,,1200.50,2026-11-20,Lead
            Osprey Ltd,lily,East China,,,,,,,
            """,
            "imports/customerRows?projectKey=SALES&dryRun=true",
            """
            customer,owner,phone,taxNumber,city
            Kite Ltd,lily,021 5555 0101,91310000MA1K,Ulm
            Osprey Ltd,lily,,,Bern
            """,
            "projects/SALES/teams/file",
            """
            team,parent,manager,member,from
            North,,zhou,lily,2026-11-20
            South,North,,,
            """);

    @AutoClose
    private static final SellingTeam TEAM = new SellingTeam();

    @BeforeAll
    static void aDeal() {
        assertThat(TEAM.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
    }

    /** Ways to write a file that change nothing of what it says. */
    private static Map<String, UnaryOperator<String>> ways() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("semicolons and decimal commas", csv -> csv.replace(',', ';').replaceAll("(\\d)\\.(\\d\\d)", "$1,$2"));
        ways.put("tabs", csv -> csv.replace(',', '\t'));
        ways.put("a line for the separator", csv -> "sep=,\n" + csv);
        ways.put("two byte order marks", csv -> "\uFEFF\uFEFF" + csv);
        ways.put("lines of Windows", csv -> csv.replace("\n", "\r\n"));
        ways.put("every value in quotes", csv -> each(csv, "[^,\n]+", value -> "\"" + value + "\""));
        ways.put("rows of commas", csv -> csv + ",,,\n,\n\n");
        ways.put("spaces that nobody sees", csv -> each(csv, "[^,\n]+", value -> "\u00A0\u200B" + value + "\u00A0"));
        ways.put("columns in capitals", csv -> each(csv, "\\A.*", header -> header.toUpperCase(Locale.ROOT)));
        ways.put(
                "wrapped names",
                csv -> each(csv, "\\b[A-Z][a-z]+ \\w+(?=,)", name -> "\"" + name.replace(' ', '\n') + "\""));
        ways.put("midnights", csv -> each(csv, "\\d{4}-\\d\\d-\\d\\d", day -> day + " 00:00:00"));
        ways.put("digits in full width", csv -> each(csv, "(?<=,)\\d+(?=,)", CasesInEveryImportTest::fullWidth));
        return ways;
    }

    private static String each(String csv, String what, UnaryOperator<String> written) {
        return Pattern.compile(what)
                .matcher(csv)
                .replaceAll(found -> Matcher.quoteReplacement(written.apply(found.group())));
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> filesInEachWay() {
        return FILES.keySet().stream().flatMap(to -> ways().keySet().stream().map(way -> Arguments.of(to, way)));
    }

    static Stream<String> files() {
        return FILES.keySet().stream();
    }

    @Test
    void noFileIsMissing() {
        List<String> kinds = new ArrayList<>();
        TEAM.get(TEAM.zhou, "imports?projectKey=SALES")
                .json()
                .forEach(file -> kinds.add("imports/%s?projectKey=SALES&dryRun=true"
                        .formatted(file.path("file").asText())));

        assertThat(FILES.keySet()).isNotEmpty().containsAll(kinds);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("filesInEachWay")
    void saysTheSameHoweverItIsWritten(String to, String way) {
        String csv = FILES.get(to);

        assertThat(said(send(to, ways().get(way).apply(csv)))).isEqualTo(said(send(to, csv)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSameAsAWorkbook(String to) {
        List<List<String>> lines =
                FILES.get(to).lines().map(line -> List.of(line.split(",", -1))).toList();
        Sheet sheet = new Sheet(
                "File",
                lines.get(0).stream()
                        .map(name -> new Sheet.Column(name, name.length()))
                        .toList(),
                lines.stream().skip(1).map(CasesInEveryImportTest::cells).toList());
        byte[] workbook = TableFormat.XLSX.write(sheet);

        Answer answer = TEAM.plugin.as(TEAM.zhou, () -> TEAM.plugin.rest().send(to, TableTypes.XLSX, workbook));

        assertThat(said(answer)).isEqualTo(said(send(to, FILES.get(to))));
    }

    private static List<Cell> cells(List<String> values) {
        return values.stream().map(CasesInEveryImportTest::cell).toList();
    }

    private static Cell cell(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new Cell.Day(LocalDate.parse(value));
        }
        return value.matches("[\\d.]+") ? new Cell.Decimal(new BigDecimal(value)) : new Cell.Text(value);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aQuoteThatNeverEndsIsRefusedByItsLine(String to) {
        Answer answer = send(to, FILES.get(to).replaceFirst("(?s)\\n(.*),(\\w*)", "\n$1,\"$2"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors")).hasSize(1);
        assertThat(answer.json().at("/errors/0/message").asText()).contains("quote");
        assertThat(answer.json().at("/errors/0/line").asInt())
                .isEqualTo((int) FILES.get(to).lines().count());
    }

    private static Answer send(String to, String csv) {
        return TEAM.plugin.as(TEAM.zhou, () -> TEAM.plugin.rest().send("POST", to, "text/csv", csv));
    }

    /** All that is told but on which lines. */
    private static JsonNode said(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode said = answer.json();
        said.findParents("line").forEach(row -> ((ObjectNode) row).remove("line"));
        return said;
    }
}
