package io.attain.bench.attack;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.HostProcess;
import io.attain.demo.JiraClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many reps in teams of managers, each with a deal and a share of one target of calls; every day of the week is worked. */
record Staff(HostProcess host, int reps, int managers) {

    static final String ATTAIN = "/rest/attain/1.0";
    static final String PROJECT = "?projectKey=" + Company.PROJECT;

    private static final String PLAN = "Calls of the evening";

    List<String> repNames() {
        return names("rep", reps);
    }

    List<String> managerNames() {
        return names("manager", managers);
    }

    private static List<String> names(String kind, int many) {
        return IntStream.range(0, many).mapToObj(number -> kind + number).toList();
    }

    /** Whoever leads them all. */
    JiraClient leader() {
        return host.as(Company.LEADER);
    }

    /** Has everybody come, with what they work at on a day. */
    void hire(LocalDate day) {
        JiraClient admin = host.admin();
        admin.addUser(Company.LEADER, Company.LEADER, null);
        repNames().forEach(name -> admin.addUser(name, name, null));
        managerNames().forEach(name -> admin.addUser(name, name, null));
        admin.post(
                "/rest/api/2/project",
                Map.of("key", Company.PROJECT, "name", "Sales", "projectTypeKey", "business", "lead", "admin"));
        admin.post(ATTAIN + "/setup/" + Company.PROJECT, Map.of());
        String path = "/rest/api/2/project/" + Company.PROJECT + "/role";
        JsonNode roles = admin.get(path);
        Map.of("Sales Rep", repNames(), "Sales Manager", managerNames(), "Sales Leader", List.of(Company.LEADER))
                .forEach((role, users) -> {
                    String url = roles.path(role).asText();
                    admin.post(path + url.substring(url.lastIndexOf('/')), Map.of("user", users));
                });
        String sales = ATTAIN + "/projects/" + Company.PROJECT;
        leader().put(sales + "/calendar/weekdays", Map.of("days", List.of(1, 2, 3, 4, 5, 6, 7)));
        leader().put(sales + "/teams", Map.of("version", 0, "teams", teams(admin)));
        leader().importCsv("opportunities", Company.PROJECT, deals());
        leader().importCsv("plan", Company.PROJECT, plan(day));
    }

    private List<Map<String, Object>> teams(JiraClient admin) {
        return IntStream.range(0, managers)
                .mapToObj(team -> Map.<String, Object>of(
                        "english",
                        "Team " + team,
                        "manager",
                        admin.userKey(managerNames().get(team)),
                        "members",
                        IntStream.range(0, reps)
                                .filter(rep -> rep % managers == team)
                                .mapToObj(rep -> Map.of(
                                        "person", admin.userKey(repNames().get(rep))))
                                .toList()))
                .toList();
    }

    private String deals() {
        return repNames().stream()
                .map(rep -> "Customer of " + rep + ",,,Deal of " + rep + ",,1000,," + rep + ",Lead\n")
                .collect(Collectors.joining(
                        "",
                        "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n",
                        ""));
    }

    private String plan(LocalDate day) {
        String days = ",calls," + day.minusDays(30) + "," + day.plusDays(30);
        return repNames().stream()
                .map(rep -> ",all,share,Share of " + rep + "," + rep + days + ",100,\n")
                .collect(Collectors.joining(
                        "",
                        "id,parent,kind,summary,owner,metric,start,end,amount,root\nall,,target," + PLAN + ","
                                + Company.LEADER + days + "," + reps * 100 + ",yes\n",
                        ""));
    }

    /** What their logs have brought to their target. */
    long calls() {
        for (JsonNode target : leader().get(ATTAIN + "/targets" + PROJECT).path("targets")) {
            if (target.path("summary").asText().equals(PLAN)) {
                return leader().get(ATTAIN + "/targets/" + target.path("key").asText() + "/attainment")
                        .at("/node/actual")
                        .asLong();
            }
        }
        throw new IllegalStateException("The plan was not imported");
    }
}
