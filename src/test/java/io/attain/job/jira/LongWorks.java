package io.attain.job.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** All work that writes more than once, as a team does it one after the other. */
final class LongWorks {

    /**
     * One of them.
     *
     * @param name what it is called
     * @param work does it, and again
     */
    record LongWork(String name, Function<SellingTeam, Answer> work) {}

    private static final int HTTP_OK = 200;

    private static final String DEALS =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,First,Product A,600.00,2026-03-02,lily,Won,
            Harbour,East China,New,Second,Product A,200000.00,2026-04-02,tom,Won,
            Kite,West China,New,Pilot,Product B,900.00,2026-05-04,tom,Won,Yes
            Kite,West China,New,Rollout,Product B,70000.00,2027-05-04,lily,Negotiation,Yes
            Yachts,West China,New,Sail,Product B,800.00,2026-06-04,tom,Won,
            """;

    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,region,amount,root
            y,,target,Year,zhou,revenue,2026-01-01,2026-12-31,,300000.00,yes
            e,y,target,East,lily,revenue,2026-01-01,2026-12-31,East China,200000.00,
            w,y,target,West,tom,revenue,2026-01-01,2026-12-31,West China,100000.00,
            ,w,share,West first,tom,revenue,2026-01-01,2026-06-30,West China,50000.00,
            ,w,share,West last,lily,revenue,2026-07-01,2026-12-31,West China,50000.00,
            c,,target,Calls,lily,calls,2026-01-01,2026-12-31,,1000,yes
            """;

    private static final String CUSTOMERS =
            """
            customer,owner,phone,crmNumber,contact,position,opportunity,amount,closeDate,status
            Harbour,lily,222,0015g,Li Na,CEO,Spring order,100,2026-12-01,Lead
            Osprey,lily,,,Wang Fang,Buyer,Trial,5,2026-12-24,Lead
            Osprey,lily,,,Zhang Wei,CFO,,,,
            """;

    private static final String LOGS =
            """
            date,owner,calls,visits,needsReports,note
            2026-03-02,lily,10,3,1,met Kite
            2026-03-03,lily,12,4,0,
            2026-03-02,tom,7,0,0,
            2026-03-04,tom,9,1,1,visited
            """;

    private static final String PURCHASES =
            """
            key,customer,date,productLine,amount
            INV-1,Harbour,2026-10-20,Product A,400000.50
            INV-2,Kite,2026-10-21,,150000
            """;

    private static final String HOLIDAYS =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20260302
            DTEND;VALUE=DATE:20260304
            SUMMARY:Founders
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:20261001
            DTEND;VALUE=DATE:20261008
            SUMMARY:National Day
            END:VEVENT
            END:VCALENDAR
            """;

    static final List<LongWork> ALL = List.of(
            new LongWork("set-up of another project", team -> admin(team, "POST", "setup/NEW", "{}")),
            new LongWork("set-up once more", team -> admin(team, "POST", "setup/SALES", "{}")),
            brought("opportunities", DEALS),
            brought("customers", CUSTOMERS),
            new LongWork("customers taken back", team -> takenBack(team, "customers")),
            brought("logs", LOGS),
            brought("plan", PLAN),
            step("tree proposed", "Year", "proposal"),
            new LongWork("tree accepted by its owners", team -> {
                Answer first = tree(team, "Year", "acceptance", "tom");
                Answer second = tree(team, "Year", "acceptance", "lily");
                return first.status() > second.status() ? first : second;
            }),
            step("tree activated", "Year", "activation"),
            ofTarget("decomposition", "POST", "East/decomposition", "{\"months\":[1,1,1,1,1,1,1,1,1,1,1,1]}"),
            ofTarget(
                    "decomposition of calls",
                    "POST",
                    "Calls/decomposition",
                    "{\"owners\":[{\"key\":\"%s\",\"weight\":1},{\"key\":\"%s\",\"weight\":2}],\"months\":[1,1,1,1,1,1,1,1,1,1,1,1]}"),
            ofTarget(
                    "handover in the past",
                    "PUT",
                    "West/tenure",
                    "{\"first\":\"%s\",\"handovers\":[{\"from\":\"2026-05-01\",\"owner\":\"%s\"}]}"),
            new LongWork(
                    "split credit",
                    team -> team.bring("credit", "key,credit\n%s,lily 60; tom 40\n".formatted(key(team, "Second")))),
            brought("customerPurchases", PURCHASES),
            new LongWork("purchases taken back", LongWorks::takeBack),
            brought("customerPurchases", PURCHASES),
            changed("tier-rules", rules -> rules.put("limitA", 300_000)),
            new LongWork("stages", LongWorks::stages),
            new LongWork(
                    "holidays",
                    team -> team.plugin.as(team.zhou, () -> team.plugin
                            .rest()
                            .send(
                                    "POST",
                                    "projects/SALES/calendar/import",
                                    "text/calendar",
                                    HOLIDAYS.replace("\n", "\r\n")))),
            new LongWork(
                    "note of a meeting",
                    team -> zhou(
                            team,
                            "POST",
                            "weekly-report/notes",
                            "{\"projectKey\":\"SALES\",\"action\":\"Ask for prices\",\"problem\":\"Price\",\"due\":\"2099-12-31\"}")),
            new LongWork(
                    "a day’s log",
                    team -> team.send(
                            team.lily,
                            "PUT",
                            "logs/" + workday(),
                            "{\"projectKey\":\"SALES\",\"submit\":true,\"counts\":[{\"action\":\"calls\",\"count\":3}],\"support\":\"An expert\",\"lines\":[{\"issueKey\":\"%s\",\"note\":\"called\"}]}"
                                    .formatted(key(team, "First")))),
            new LongWork("answer by a request", LongWorks::answer),
            new LongWork(
                    "closing of a month",
                    team -> zhou(team, "POST", "projects/SALES/calendar/closing", "{\"through\":\"2026-02\"}")),
            ofTarget("key actions of a target", "POST", "Calls/key-actions", "{}"),
            new LongWork("what Tom has handed over", LongWorks::handOver),
            new LongWork("merge of two customers", MergeWorks::merge),
            new LongWork("merge taken back", MergeWorks::takeBack),
            new LongWork("merge once more", MergeWorks::merge),
            new LongWork("a night", team -> admin(team, "POST", "job?projectKey=SALES", "{}")));

    private LongWorks() {}

    private static LongWork brought(String kind, String csv) {
        return new LongWork("import of " + kind, team -> team.bring(kind, csv));
    }

    /** Asks what is below a target's name, with Lily and Tom in the body. */
    private static LongWork ofTarget(String name, String method, String path, String body) {
        String[] parts = path.split("/", 2);
        return new LongWork(
                name,
                team -> zhou(
                        team,
                        method,
                        "targets/" + key(team, parts[0]) + "/" + parts[1],
                        body.formatted(team.lily.getKey(), user(team, "tom"))));
    }

    private static LongWork step(String name, String target, String step) {
        return new LongWork(name, team -> tree(team, target, step, "zhou"));
    }

    private static Answer tree(SellingTeam team, String target, String step, String as) {
        return team.send(
                team.plugin.jira.site.users().getUserByName(as),
                "POST",
                "targets/" + key(team, target) + "/agreement/" + step,
                "");
    }

    private static LongWork changed(String set, Consumer<ObjectNode> how) {
        return new LongWork(set, team -> {
            JsonNode told = team.get(team.zhou, "projects/SALES/" + set).json();
            ObjectNode rules = told.path("rules").deepCopy();
            how.accept(rules);
            rules.set("version", told.path("version"));
            return zhou(team, "PUT", "projects/SALES/" + set, rules.toString());
        });
    }

    private static Answer takeBack(SellingTeam team) {
        JsonNode batches = team.get(team.zhou, "customers/purchases/batches?projectKey=SALES")
                .json();
        return zhou(
                team,
                "DELETE",
                "customers/purchases/batches/" + batches.at("/0/number").asInt() + "?projectKey=SALES",
                "");
    }

    /** All that files of a kind brought, in parts, until nothing is left to take back. */
    private static Answer takenBack(SellingTeam team, String kind) {
        Answer answer = team.get(team.zhou, "imports/batches?projectKey=SALES");
        for (JsonNode batch : answer.json()) {
            boolean isLeft = batch.path("file").asText().equals(kind)
                    && batch.path("backAt").isNull();
            while (isLeft && answer.status() == HTTP_OK) {
                answer = zhou(
                        team,
                        "DELETE",
                        "imports/batches/" + kind + "/" + batch.path("number").asInt() + "?projectKey=SALES",
                        "");
                isLeft = !answer.json().path("over").asBoolean();
            }
        }
        return answer;
    }

    /** Whoever was visited is only contacted from now on. */
    private static Answer stages(SellingTeam team) {
        ObjectNode told =
                (ObjectNode) team.get(team.zhou, "projects/SALES/stages").json();
        ArrayNode stages = (ArrayNode) told.path("stages");
        stages.forEach(stage -> ((ObjectNode) stage).remove("name"));
        ObjectNode sent = told.objectNode()
                .<ObjectNode>set("version", told.path("version"))
                .set("stages", stages);
        ArrayNode visited = (ArrayNode) stages.path(2).path("statuses");
        visited.forEach(((ArrayNode) stages.path(1).path("statuses"))::add);
        visited.removeAll();
        ((ObjectNode) stages.path(2)).put("archived", true);
        return zhou(team, "PUT", "projects/SALES/stages", sent.toString());
    }

    private static Answer answer(SellingTeam team) {
        return zhou(
                team,
                "POST",
                "asks/answers",
                ("{\"projectKey\":\"SALES\",\"person\":\"%s\",\"day\":\"%s\",\"kind\":\"support\",\"text\":\"An expert\","
                                + "\"how\":\"request\",\"words\":\"Expert by phone\",\"subject\":\"%s\",\"support\":\"expert\"}")
                        .formatted(team.lily.getKey(), workday(), key(team, "First")));
    }

    private static Answer handOver(SellingTeam team) {
        String body = "\"projectKey\":\"SALES\",\"person\":\"%s\",\"heir\":\"%s\""
                .formatted(user(team, "tom"), team.lily.getKey());
        String seen = zhou(team, "POST", "handovers/preview", "{" + body + "}")
                .json()
                .path("seen")
                .asText();
        return zhou(team, "POST", "handovers", "{" + body + ",\"seen\":\"" + seen + "\"}");
    }

    /** The last day from Monday to Friday. */
    private static LocalDate workday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    static Answer zhou(SellingTeam team, String method, String path, String body) {
        return team.send(team.zhou, method, path, body);
    }

    private static Answer admin(SellingTeam team, String method, String path, String body) {
        return team.send(team.plugin.jira.admin(), method, path, body);
    }

    static String key(SellingTeam team, String summary) {
        return team.issue(summary).getKey();
    }

    private static String user(SellingTeam team, String name) {
        return team.plugin.jira.site.users().getUserByName(name).getKey();
    }
}
