package io.attain.customer.jira;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Thirty deals of ten customers, as each system exports them: its headings, words, days, amounts and people. */
final class FilesOfSystems {

    /** How a deal stands. */
    enum End {
        OPEN,
        WON,
        LOST
    }

    /**
     * A deal.
     *
     * @param stage the last open stage that it came to, counted from 0
     * @param day when it was decided, or is expected to be
     */
    record Deal(
            int number,
            String customer,
            String name,
            BigDecimal amount,
            String currency,
            int stage,
            End end,
            LocalDate day,
            String reason) {

        boolean is(End wanted) {
            return end == wanted;
        }

        String of(String open, String won, String lost) {
            return end == End.OPEN ? open : end == End.WON ? won : lost;
        }
    }

    /**
     * A system.
     *
     * @param stages its words for our first two stages, for what is won, and for what is lost; the last two may be missing
     * @param outcomes what the words of its status are
     * @param row a deal as it writes it
     * @param end what stands below
     */
    record Source(
            String name,
            String header,
            List<String> stages,
            Map<String, String> outcomes,
            Function<Deal, List<String>> row,
            String end) {

        String file(List<Deal> deals) {
            return deals.stream()
                    .map(deal -> row.apply(deal).stream().map(Source::quoted).collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n", header + "\n", "\n" + end));
        }

        private static String quoted(String cell) {
            return "\"" + cell.replace("\"", "\"\"") + "\"";
        }
    }

    private static final int FIRST = 1001;
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private FilesOfSystems() {}

    static List<Deal> deals() {
        List<Deal> deals = new ArrayList<>();
        IntStream.range(0, 30).forEach(at -> {
            End end = End.values()[at % 3];
            deals.add(new Deal(
                    FIRST + at,
                    at % 10 == 3 ? "Müller, Söhne & Co" : "Harbour " + at % 10,
                    "Order \"" + at + "\", spring",
                    new BigDecimal(1_234_500 + 1_111 * at).movePointLeft(2),
                    at % 5 == 0 ? "EUR" : "CNY",
                    at % 2,
                    end,
                    LocalDate.of(2026, 1 + at % 9, 13 + at % 15),
                    end == End.LOST ? "Price too high" : ""));
        });
        return deals;
    }

    static List<Source> systems() {
        return List.of(salesforce(), hubSpot(), pipedrive(), zoho(), odoo(), erpNext(), cordys());
    }

    private static String grouped(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }

    private static Source salesforce() {
        return new Source(
                "Salesforce",
                "\"Opportunity Owner\",\"Account Name\",\"Opportunity Name\",\"Opportunity ID\",\"Stage\",\"Closed\",\"Won\","
                        + "\"Fiscal Period\",\"Amount Currency\",\"Amount\",\"Expected Revenue Currency\",\"Expected Revenue\","
                        + "\"Probability (%)\",\"Close Date\",\"Created Date\",\"Next Step\",\"Lead Source\",\"Closed Lost Reason\"",
                List.of("Prospecting", "Qualification", "Closed Won", "Closed Lost"),
                Map.of(),
                deal -> List.of(
                        "Lily Test",
                        deal.customer,
                        deal.name,
                        "0065g00000Kx" + (char) ('A' + (deal.number - FIRST) / 2) + (deal.number % 2 == 0 ? "a" : "A")
                                + "Q",
                        deal.of(deal.stage == 0 ? "Prospecting" : "Qualification", "Closed Won", "Closed Lost"),
                        deal.is(End.OPEN) ? "0" : "1",
                        deal.is(End.WON) ? "1" : "0",
                        "Q1-2026",
                        deal.currency,
                        grouped(deal.amount, Locale.US),
                        deal.currency,
                        "1.00",
                        deal.of("50", "100", "0"),
                        AMERICAN.format(deal.day),
                        "1/2/2026",
                        "Call\nthem",
                        "Web",
                        deal.reason),
                "\"\"\n\"Confidential Information - Do Not Distribute\"\n\"Copyright © 2000-2026 salesforce.com, inc. All rights reserved.\"\n");
    }

    private static Source hubSpot() {
        return new Source(
                "HubSpot",
                "Record ID,Deal Name,Deal Stage,Pipeline,Amount,Amount in company currency,Currency,Close Date,Create Date,"
                        + "Deal owner,Associated Company,Deal probability,Closed Lost Reason",
                List.of("appointmentscheduled", "qualifiedtobuy", "closedwon", "closedlost"),
                Map.of(),
                deal -> List.of(
                        "98765432" + deal.number,
                        deal.name,
                        deal.of(deal.stage == 0 ? "appointmentscheduled" : "qualifiedtobuy", "closedwon", "closedlost"),
                        "Sales Pipeline",
                        deal.amount.toPlainString(),
                        "1",
                        deal.currency,
                        deal.day + " 14:05",
                        "2026-01-02 09:00",
                        "lily@example.com",
                        deal.customer,
                        "0.4",
                        deal.reason),
                "");
    }

    private static Source pipedrive() {
        return new Source(
                "Pipedrive",
                "Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Currency of Value,Deal - Weighted value,"
                        + "Deal - Stage,Deal - Status,Deal - Owner,Deal - Expected close date,Deal - Won time,Deal - Lost time,"
                        + "Deal - Deal closed on,Deal - Lost reason,Deal - Pipeline",
                List.of("Qualified", "Contact Made"),
                Map.of(),
                deal -> List.of(
                        String.valueOf(deal.number),
                        deal.name,
                        deal.customer,
                        grouped(deal.amount, Locale.GERMANY),
                        deal.currency,
                        "1",
                        deal.stage == 0 ? "Qualified" : "Contact Made",
                        deal.of("Open", "Won", "Lost"),
                        "Lily Test",
                        deal.is(End.OPEN) ? deal.day.toString() : "2027-01-31",
                        deal.is(End.WON) ? deal.day + " 10:11:12" : "",
                        deal.is(End.LOST) ? deal.day + " 23:11:12" : "",
                        deal.is(End.OPEN) ? "" : deal.day + " 10:11:12",
                        deal.reason,
                        "Pipeline"),
                "");
    }

    private static Source zoho() {
        return new Source(
                "Zoho",
                "Record Id,Deal Name,Account Name.id,Account Name,Stage,Amount,Currency,Closing Date,Deal Owner.id,Deal Owner,"
                        + "Expected Revenue,Probability (%),Reason For Loss,Created Time",
                List.of("Needs Analysis", "Value Proposition", "Closed Won", "Closed Lost to Competition"),
                Map.of(),
                deal -> List.of(
                        "zcrm_48760240000012" + deal.number,
                        deal.name,
                        "zcrm_487602400000",
                        deal.customer,
                        deal.of(
                                deal.stage == 0 ? "Needs Analysis" : "Value Proposition",
                                "Closed Won",
                                "Closed Lost to Competition"),
                        deal.amount.toPlainString(),
                        deal.currency,
                        deal.day.toString(),
                        "zcrm_48760241",
                        "lily@example.com",
                        "5",
                        "40",
                        deal.reason,
                        "2026-01-02 10:00:00"),
                "");
    }

    private static Source odoo() {
        return new Source(
                "Odoo",
                "External ID,Opportunity,Customer,Expected Revenue,Prorated Revenue,Currency,Stage,Active,Salesperson,Sales Team,"
                        + "Expected Closing,Closed Date,Lost Reason,Probability",
                List.of("New", "Qualified", "Won", "Qualified"),
                Map.of(),
                deal -> List.of(
                        "__export__.crm_lead_" + deal.number,
                        deal.name,
                        deal.customer,
                        deal.amount.toPlainString(),
                        "3",
                        deal.currency,
                        deal.of(deal.stage == 0 ? "New" : "Qualified", "Won", "Qualified"),
                        deal.is(End.LOST) ? "False" : "True",
                        "Lily Test",
                        "Europe",
                        deal.is(End.OPEN) ? deal.day.toString() : "2027-01-31",
                        deal.is(End.OPEN) ? "" : deal.day + " 08:00:00",
                        deal.reason,
                        "20.5"),
                "");
    }

    private static Source erpNext() {
        return new Source(
                "ERPNext",
                "Name,Title,Opportunity From,Party,Status,Sales Stage,Opportunity Owner,Currency,Opportunity Amount,"
                        + "Opportunity Amount (Company Currency),Expected Closing,Probability (%),Lost Reasons,Item Code",
                List.of("Prospecting", "Qualification"),
                Map.of("Quotation", "open", "Converted", "won"),
                deal -> List.of(
                        "CRM-OPP-2026-" + deal.number,
                        deal.name,
                        "Customer",
                        deal.customer,
                        deal.of(deal.stage == 0 ? "Open" : "Quotation", "Converted", "Lost"),
                        deal.stage == 0 ? "Prospecting" : "Qualification",
                        "lily@example.com",
                        deal.currency,
                        deal.amount.toPlainString(),
                        "1",
                        GERMAN.format(deal.day).replace('.', '-'),
                        "50",
                        deal.reason,
                        "Bolts"),
                ",,,,,,,,,,,,,Nuts\n");
    }

    private static Source cordys() {
        return new Source(
                "CordysCRM",
                "商机编号,商机名称,客户名称,金额（元）,币种,商机阶段,可能性,状态,负责人,结束时间,输单原因,创建时间",
                List.of("新建", "需求明确"),
                Map.of("跟进中", "open", "成功", "won", "失败", "lost"),
                deal -> List.of(
                        "SJ" + deal.number,
                        deal.name,
                        deal.customer,
                        deal.amount.toPlainString(),
                        deal.currency.equals("CNY") ? "人民币" : "欧元",
                        deal.stage == 0 ? "新建" : "需求明确",
                        "50%",
                        deal.of("跟进中", "成功", "失败"),
                        "Lily Test",
                        deal.day.getYear() + "年" + deal.day.getMonthValue() + "月" + deal.day.getDayOfMonth() + "日",
                        deal.reason,
                        "2026-01-02 10:00:00"),
                "合计,,,999,,,,,,,,\n");
    }
}
