package io.attain.openapi;

import java.util.List;

/** What somebody may send who means no good. */
final class HostileTexts {

    /** What is as large as nobody means it, about 40 KB. */
    static final List<String> LARGE = List.of(
            ",\n".repeat(20_000),
            "date,owner,calls\n" + "2026-11-23,lily,1\n".repeat(2_000),
            "date,owner,".repeat(3_500) + "\n",
            "[" + "{},".repeat(13_000) + "{}]",
            "{\"version\": 1, \"" + "long ".repeat(7_000) + "\": 1}");

    /** Where a text is asked for. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "SALES",
            "SALES-1",
            "lily",
            "2026-11-23",
            "999999999-12-31",
            "-999999999-01-01",
            "2147483647",
            "-2147483649",
            "99999999999999999999",
            "1e999",
            "true",
            "null",
            "a\u0000b",
            "\ud800",
            "\u202e=1+1",
            "＝HYPERLINK(\"x\")",
            "'; DROP TABLE x; --",
            "<script>alert(1)</script>",
            "{0} {1}",
            "%s%n",
            "date,owner,calls,visits,needsReports,note\n2026-11-23,lily,1,0,0,\u0000\n",
            "date;owner;calls\n999999999-01-01;lily;1e9\n",
            "parent,kind,summary,owner,metric,start,end,amount\n,target,T,lily,revenue,999999999-01-01,999999999-12-31,1\n",
            "parent,kind,summary,owner,metric,start,end,amount\n,target,T,lily,revenue,2026-10-01,2026-12-31,9e999999999\n",
            "\"".repeat(5_000),
            ",\n".repeat(5_000),
            "PK\u0003\u0004 no workbook",
            "long ".repeat(2_000));

    /** Where an object of JSON is asked for. */
    static final List<String> NO_JSON = List.of(
            "",
            " ",
            "{",
            "null",
            "[]",
            "1",
            "\"text\"",
            "{\"a\":",
            "{\"a\": NaN}",
            "{\"unheard\": {\"of\": 1}}",
            "{\"version\": " + "9".repeat(2_000) + "}",
            "{\"version\": 1e999999999}",
            "[".repeat(2_000),
            "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500),
            "\u0000",
            "{\"projectKey\": \"\\u0000\"}");

    private HostileTexts() {}
}
