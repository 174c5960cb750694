package io.attain.access;

import com.atlassian.jira.issue.Issue;
import io.attain.RestInProcess.Answer;
import io.attain.access.AccessTable.Row;
import io.attain.kernel.run.WritingRun;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks about what is theirs, or somebody else's.
 *
 * @param user who; null for nobody
 * @param site where
 * @param about the rep whom it is about
 * @param team that rep's team
 */
record Asked(@Nullable String user, AskedSite site, String about, String team) {

    private static final Pattern PLACE = Pattern.compile("\\{(?:\\w+:)?([\\w-]+)}");
    /** A transition: of what, from where, and its name. */
    private static final Pattern MOVE = Pattern.compile("(.+), (.+): (.+)");

    /** The searches that find customers. */
    private static final List<String> OF_CUSTOMERS = List.of(
            "customersInTier(",
            "dueTouch(",
            "overdueTouch(",
            "overdueResponse(",
            "responseAtRisk(",
            "withoutPlan(",
            "withoutSenior(",
            "mergedCustomers(");

    private static final String EVENT = "{\"title\":\"Salon\",\"day\":\"DAY\",\"kind\":\"event\",\"seen\":1}";

    /** What is sent, where an empty object would not do. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry(
                    "POST /targets/{key}/decomposition",
                    "{\"owners\":[{\"key\":\"ABOUT\",\"weight\":1}],\"preview\":\"another\"}"),
            Map.entry("POST /targets/{key}/decomposition/preview", "{\"owners\":[{\"key\":\"ABOUT\",\"weight\":1}]}"),
            Map.entry("PUT /targets/{key}/currency", "{\"currency\":\"EUR\",\"amount\":1,\"seen\":0}"),
            Map.entry("PUT /targets/{key}/tenure", "{\"first\":\"ABOUT\",\"handovers\":[]}"),
            Map.entry("POST /targets/{key}/agreement", "{\"answer\":\"accept\",\"amount\":1}"),
            Map.entry(
                    "POST /targets/{key}/agreement/resolution", "{\"answer\":\"answer\",\"value\":1,\"reason\":\"r\"}"),
            Map.entry("POST /targets/{key}/agreement/edits", "{\"answer\":\"putBack\",\"amount\":1}"),
            Map.entry("POST /targets/{key}/agreement/{step}", "{\"passedOver\":[\"SHARE\"],\"reason\":\"r\"}"),
            Map.entry("PUT /imports/{file}/reading", "{\"projectKey\":\"SALES\",\"seen\":0}"),
            Map.entry("PUT /logs/{date}", "{\"projectKey\":\"SALES\"}"),
            Map.entry(
                    "PUT /customers/{key}/record/people",
                    "{\"version\":0,\"name\":\"Wang Fang\",\"role\":\"buyer\",\"influence\":\"low\",\"attitude\":\"for\"}"),
            Map.entry(
                    "POST /customers/purchases",
                    "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"INV-1\",\"customer\":\"CUSTOMER\",\"date\":\"DAY\",\"amount\":1}]}"),
            Map.entry("PUT /customers/{key}/record/notes", "{\"version\":0,\"needs\":\"n\"}"),
            Map.entry("PUT /customers/{key}/record/ruling", "{\"version\":0,\"clear\":true,\"reason\":\"r\"}"),
            Map.entry(
                    "PUT /days/{date}/notes",
                    "{\"projectKey\":\"SALES\",\"kind\":\"meeting\",\"text\":\"Acme\",\"there\":true}"),
            Map.entry(
                    "POST /asks/answers",
                    "{\"projectKey\":\"SALES\",\"person\":\"ABOUT\",\"day\":\"DAY\",\"kind\":\"support\",\"text\":\"t\",\"how\":\"comment\",\"words\":\"w\"}"),
            Map.entry(
                    "POST /weekly-report/notes",
                    "{\"projectKey\":\"SALES\",\"action\":\"Ask for prices\",\"due\":\"2099-12-31\"}"),
            Map.entry(
                    "POST /team-day/read",
                    "{\"projectKey\":\"SALES\",\"date\":\"DAY\",\"logs\":[{\"person\":\"ABOUT\",\"enteredAt\":\"2026-01-01T00:00:00Z\"}]}"),
            Map.entry("PUT /projects/{key}/playbook", "{\"version\":0,\"from\":\"2099-01-01\"}"),
            Map.entry("PUT /playbook/{key}/steps/{code}", "{\"done\":true,\"day\":\"DAY\"}"),
            Map.entry("POST /customers/{key}/promises/requests", "{\"text\":\"A quote\"}"),
            Map.entry("PUT /customers/{key}/promises/requests/{id}", "{\"to\":\"answered\",\"seen\":1}"),
            Map.entry("PUT /customers/{key}/promises/touches/{kind}", "{\"done\":true,\"day\":\"DAY\"}"),
            Map.entry("POST /customers/{key}/pool/claim", "{\"seen\":0}"),
            Map.entry("PUT /customers/{key}/pool/kept", "{\"seen\":0,\"reason\":\"A plant\",\"until\":\"2099-12-31\"}"),
            Map.entry(
                    "POST /projects/{key}/pool/decisions",
                    "{\"to\":\"release\",\"reason\":\"Nobody calls\",\"customers\":[]}"),
            Map.entry(
                    "POST /projects/{key}/promotions/decisions",
                    "{\"to\":\"decline\",\"reason\":\"No budget\",\"customers\":[]}"),
            Map.entry("PUT /projects/{key}/stages", "{\"version\":0}"),
            Map.entry("PUT /projects/{key}/tags", "{\"version\":0}"),
            Map.entry("POST /projects/{key}/customers/rows", "{\"name\":\"Row\",\"owner\":\"\"}"),
            Map.entry("PUT /projects/{key}/customers/rows/{number}", "{\"version\":1,\"name\":\"Row\"}"),
            Map.entry(
                    "POST /projects/{key}/customers/touches/preview",
                    "{\"kind\":\"batch\",\"way\":\"mail\",\"note\":\"n\",\"day\":\"DAY\",\"keys\":[\"CUSTOMER\"]}"),
            Map.entry(
                    "POST /projects/{key}/customers/touches",
                    "{\"kind\":\"batch\",\"way\":\"mail\",\"note\":\"n\",\"day\":\"DAY\",\"keys\":[\"CUSTOMER\"]}"),
            Map.entry("PUT /projects/{key}/teams", "{\"version\":0}"),
            Map.entry("PUT /projects/{key}/words", "{\"version\":0}"),
            Map.entry("PUT /projects/{key}/{set}", "{\"version\":9}"),
            Map.entry("PUT /projects/{projectKey}/calendar/leave", "{\"person\":\"ABOUT\"}"),
            Map.entry("POST /targets/{key}/parts", "{\"key\":\"COMPANY\"}"),
            Map.entry(
                    "PUT /customers/{key}/tier/given",
                    "{\"version\":0,\"tier\":\"C\",\"reason\":\"r\",\"until\":\"SOON\"}"),
            Map.entry(
                    "PUT /opportunities/{key}/credit",
                    "{\"version\":0,\"shares\":[{\"person\":\"ABOUT\",\"percent\":1}]}"),
            Map.entry("POST /projects/{key}/events", EVENT),
            Map.entry("PUT /projects/{key}/events/{id}", EVENT),
            Map.entry("POST /projects/{key}/events/{id}/guests", "{\"customers\":[\"CUSTOMER\"]}"),
            Map.entry(
                    "PUT /projects/{key}/events/{id}/guests",
                    "{\"to\":\"absent\",\"guests\":[{\"key\":\"CUSTOMER\",\"seen\":1}]}"),
            Map.entry("POST /handovers/preview", "{\"projectKey\":\"SALES\",\"person\":\"ABOUT\"}"),
            Map.entry("POST /handovers", "{\"projectKey\":\"SALES\",\"person\":\"ABOUT\",\"heir\":\"LEADER\"}"),
            Map.entry("POST /handovers/{id}/back", "{\"projectKey\":\"SALES\"}"),
            Map.entry("POST /customers/{key}/merges", "{\"other\":\"CUSTOMER\",\"seen\":\"\"}"),
            Map.entry("POST /team-day/reminders", "{\"projectKey\":\"SALES\",\"person\":\"ABOUT\"}"),
            Map.entry(
                    "POST /team-day/reopened",
                    "{\"projectKey\":\"SALES\",\"person\":\"ABOUT\",\"from\":\"DAY\",\"to\":\"DAY\",\"until\":\"DAY\",\"reason\":\"r\"}"));

    private static final Map<String, String> TYPES = Map.of(
            "POST /imports/plan", AskedSite.CSV,
            "POST /imports/plan/marked", AskedSite.CSV,
            "POST /imports/{file}", AskedSite.CSV,
            "POST /imports/{file}/marked", AskedSite.CSV,
            "POST /imports/{file}/reading", AskedSite.CSV,
            "POST /projects/{key}/teams/file", AskedSite.CSV,
            "POST /projects/{key}/teams/file/marked", AskedSite.CSV,
            "POST /projects/{projectKey}/calendar/import", "text/calendar");

    /** Those who ask, by the columns of the table. */
    static Map<String, Asked> all(AskedSite site) {
        return Map.of(
                "anonymous", new Asked(null, site, "lily", "North"),
                "norole", new Asked("guest", site, "lily", "North"),
                "viewer", new Asked("vera", site, "lily", "North"),
                "own", new Asked("lily", site, "lily", "North"),
                "other", new Asked("lily", site, "tom", "South"),
                "manager", new Asked("mei", site, "lily", "North"),
                "manager2", new Asked("han", site, "lily", "North"),
                "leader", new Asked("zhou", site, "lily", "North"),
                "padmin", new Asked("pan", site, "lily", "North"),
                "jadmin", new Asked("root", site, "lily", "North"));
    }

    /** What comes of a line of the table, in its words; "unsound" if what was sent is wrong whoever sends it. */
    String gets(Row row) {
        return switch (row.how()) {
            case "JQL" -> finds(row.what()) ? "yes" : "hidden";
            case "MOVE" -> moves(row.what()) ? "yes" : "no";
            case "EDIT" -> edits(row.what().split(", ", -1)) ? "yes" : "no";
            default -> word(answer(row));
        };
    }

    private boolean moves(String what) {
        Matcher move = MOVE.matcher(what);
        if (!move.matches()) {
            throw new IllegalArgumentException(what);
        }
        return site.moving().mayMove(user, about, move.group(1), move.group(2), move.group(3));
    }

    private boolean edits(String... what) {
        return site.moving().mayEdit(user, about, what[0], what[1]);
    }

    private boolean finds(String query) {
        String jql = placed(query.replaceAll("\\{", "{key:"));
        List<String> sought = OF_CUSTOMERS.stream().anyMatch(query::contains)
                ? List.of("customer")
                : List.of(capital(about), "deal-" + about);
        return JiraSearch.found(site.plugin, user == null ? null : site.person(user), jql).stream()
                .map(Issue::getKey)
                .anyMatch(sought.stream().map(this::keyOf).toList()::contains);
    }

    private String keyOf(String summary) {
        return Objects.requireNonNullElse(site.keys.get(summary), "");
    }

    /** What comes of a call of the table. */
    Answer answer(Row row) {
        return answer(row, address(row), body(row));
    }

    /** What comes of it with another address or body. */
    Answer answer(Row row, String address, String body) {
        return site.send(user, row.how(), address, TYPES.getOrDefault(row.operation(), AskedSite.JSON), body);
    }

    /** Whether it is sent JSON, and not a file. */
    static boolean isOfJson(Row row) {
        return !TYPES.containsKey(row.operation());
    }

    /** What is sent with it. */
    String body(Row row) {
        return BODIES.getOrDefault(row.operation(), TYPES.containsKey(row.operation()) ? "" : "{}")
                .replace("ABOUT", site.key(about))
                .replace("DAY", Asked.workday().toString())
                .replace("SOON", Asked.workday().plusDays(30).toString())
                .replace("SHARE", site.keys.get(capital(about)))
                .replace("LEADER", site.key("zhou"))
                .replace("CUSTOMER", site.keys.get("customer"))
                .replace("COMPANY", site.keys.get("Company"));
    }

    /** Where it is sent. */
    String address(Row row) {
        return placed(row.what()).substring(1)
                + (row.what().contains("calendar/leave") && row.how().equals("DELETE")
                        ? "?person=" + site.key(about)
                        : "");
    }

    private static String word(Answer answer) {
        return switch (answer.status()) {
            case 401 -> "login";
            case 403 -> "no";
            case 404 -> "hidden";
            case 400 -> "unsound";
            case 500 -> "error";
            default -> "yes";
        };
    }

    /** A path of the table with the keys of the site. */
    String placed(String text) {
        return PLACE.matcher(text).replaceAll((MatchResult found) -> value(found.group(1)));
    }

    private String value(String name) {
        Map<String, Supplier<Object>> values = Map.ofEntries(
                Map.entry("share", () -> site.keys.get(capital(about))),
                Map.entry("target", () -> site.keys.get(team)),
                Map.entry("company", () -> site.keys.get("Company")),
                Map.entry("rep", () -> about),
                Map.entry("customer", () -> site.keys.get("customer")),
                Map.entry("deal", () -> site.keys.get("deal-" + about)),
                Map.entry("noted", () -> site.keys.get("noted")),
                Map.entry("coaching", () -> site.keys.get("coaching-" + about)),
                Map.entry("person", () -> site.key(seller())),
                Map.entry("today", Asked::workday),
                Map.entry("alert", () -> things().alertOf(about)),
                Map.entry("request", things()::request),
                Map.entry("merge", things()::merge),
                Map.entry("row", () -> things().rowOf(seller())),
                Map.entry("event", () -> things().eventOf(seller())),
                Map.entry("importbatch", things()::importBatch),
                Map.entry("decomposition", () -> run("decomposition", site.idOf(team))),
                Map.entry("plan", () -> run("plan", site.project.getId())),
                Map.entry("handover", () -> things().handoverOf(about)),
                Map.entry("handoverrun", () -> run("handover", site.project.getId())),
                Map.entry("touchrun", () -> run("touches", site.project.getId())),
                Map.entry("logrun", () -> run("logs", site.project.getId())));
        return values.getOrDefault(name, () -> name).get().toString();
    }

    /** Whom it is about, if that is somebody. */
    private String seller() {
        return site.people.containsKey(about) ? about : Objects.requireNonNull(user);
    }

    private NumberedThings things() {
        return new NumberedThings(site);
    }

    private long run(String kind, long id) {
        return things().runOf(new WritingRun.Subject(kind, id));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The last day from Monday to Friday. */
    static LocalDate workday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int after = today.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return today.minusDays(Math.max(0, after));
    }
}
