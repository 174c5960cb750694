package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Brings the demo company into a Jira that has Attain, as its administrator and its people would: over REST. */
public final class Loader {
    private final URI base;
    private final DemoData data;
    private final Wording wording;
    private final JiraClient admin;
    private final Consumer<String> progress;

    /**
     * A loader for one Jira.
     *
     * @param base the Jira's base address, without a slash at its end
     * @param data what to load
     * @param adminPassword of the user admin
     * @param progress told in a few words what is being done
     */
    public Loader(URI base, DemoData data, String adminPassword, Consumer<String> progress) {
        this.base = base;
        this.data = data;
        this.wording = data.wording();
        this.admin = new JiraClient(base, "admin", adminPassword);
        this.progress = progress;
    }

    /** Loads everything, or does nothing where the demo project is there already. */
    public void load() {
        if (admin.has("/rest/api/2/project/" + Company.PROJECT)) {
            progress.accept("The demo project is there already");
            return;
        }
        progress.accept("Users");
        createUsers();
        progress.accept("Project and its set-up");
        createProject();
        JiraClient manager = as(Company.MANAGER);
        progress.accept("Teams");
        new TeamLoader(manager).load();
        progress.accept("Holidays and leave");
        new CalendarLoader(manager, this::as).load(data.calendar().leave());
        progress.accept("Opportunities");
        manager.importCsv("opportunities", Company.PROJECT, DemoCsv.opportunities(data.opportunities()));
        new PastLoader(admin, data).load();
        progress.accept("Decision chains");
        new ChainLoader(manager, data).load();
        progress.accept("Targets");
        new TargetLoader(manager, data).load();
        new HandoverLoader(manager, data.quarter(), wording).load();
        progress.accept("Agreement on the targets");
        new AgreementLoader(manager, this::as, data.quarter(), wording).load();
        progress.accept("Daily logs");
        manager.importCsv("logs", Company.PROJECT, DemoCsv.logs(data.logs()));
        new AnswersLoader(manager, data).load();
        progress.accept("Playbook");
        new PlaybookLoader(manager, as(PlaybookLoader.DOES), data).load();
        progress.accept("Coaching");
        new CoachingLoader(manager, wording).load();
        progress.accept("Dashboard");
        new DashboardLoader(manager, data.quarter(), wording).load();
        progress.accept("The nightly run, once");
        admin.post("/rest/attain/1.0/job?projectKey=" + Company.PROJECT, Map.of());
    }

    private JiraClient as(String user) {
        return new JiraClient(base, user, Company.PASSWORD);
    }

    private void createUsers() {
        createUser(Company.LEADER, "Zhou Ning", "zh_CN");
        createUser(Company.MANAGER, "Mei Lan", wording.locale());
        for (Rep rep : Company.reps()) {
            createUser(
                    rep.name(), rep.displayName(), Company.reps().indexOf(rep) % 2 == 0 ? "zh_CN" : wording.locale());
        }
    }

    private void createUser(String login, String name, String locale) {
        admin.addUser(login, wording.of(name), locale);
    }

    private void createProject() {
        admin.post(
                "/rest/api/2/project",
                Map.of(
                        "key",
                        Company.PROJECT,
                        "name",
                        wording.of("Lanhai Sales"),
                        "projectTypeKey",
                        "business",
                        "lead",
                        Company.MANAGER));
        admin.post("/rest/attain/1.0/setup/" + Company.PROJECT + "?language=" + wording.language(), Map.of());
        JsonNode roles = admin.get("/rest/api/2/project/" + Company.PROJECT + "/role");
        List<String> reps = Company.reps().stream().map(Rep::name).toList();
        addToRole(roles, wording.of("Sales Rep"), reps);
        addToRole(roles, wording.of("Sales Manager"), List.of(Company.MANAGER));
        addToRole(roles, wording.of("Sales Leader"), List.of(Company.LEADER));
        addToRole(roles, "Administrators", List.of(Company.MANAGER));
    }

    private void addToRole(JsonNode roles, String role, List<String> users) {
        String url = roles.path(role).asText();
        String id = url.substring(url.lastIndexOf('/') + 1);
        admin.post("/rest/api/2/project/" + Company.PROJECT + "/role/" + id, Map.of("user", users));
    }

    /** The fields of an issue to be created; its type and those of ours by their English names. */
    static Map<String, Object> issue(
            JiraClient client, Wording wording, String type, String summary, String owner, Map<String, ?> named) {
        Map<String, String> ids = new LinkedHashMap<>();
        client.get("/rest/api/2/field")
                .forEach(field ->
                        ids.put(field.path("name").asText(), field.path("id").asText()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", Map.of("key", Company.PROJECT));
        fields.put("issuetype", JiraClient.named(wording.of(type)));
        fields.put("summary", summary);
        fields.put("assignee", JiraClient.named(owner));
        named.forEach((name, value) -> fields.put(name.equals("parent") ? name : ids.get(wording.of(name)), value));
        return new LinkedHashMap<>(Map.of("fields", fields));
    }

    /** A select option, as Jira's REST takes it. */
    static Map<String, Object> option(String value) {
        return Map.of("value", value);
    }

    /** A weighted part for a decomposition, all parts alike. */
    static List<Map<String, Object>> evenly(String key, List<String> names) {
        List<Map<String, Object>> parts = new ArrayList<>();
        names.forEach(name -> parts.add(Map.of(key, name, "weight", 1)));
        return parts;
    }
}
