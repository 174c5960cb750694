package io.attain.acceptance;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a class share a site with two teams, which work every day, and a browser. */
abstract class OnTwoTeams {

    /** Where REST is. */
    static final String REST = "/rest/attain/1.0/";

    private static final String FILE =
            "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n";

    @TempDir
    static Path data;

    static HostedSite site;
    static TwoTeams teams;
    static Browser browser;

    /** As the leader of all sales sees them. */
    static JiraIssues issues;

    @BeforeAll
    static void startWithTeams() throws Exception {
        site = HostedSite.start(data.resolve("site"));
        teams = TwoTeams.in(site);
        new Administrator(site.admin()).everyDayIsWorked(TwoTeams.PROJECT);
        issues = new JiraIssues(site.as("zhou"));
        browser = Browser.open(site.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    /** Somebody logs in who chose a language. */
    static Browser enter(String user, Language language) {
        ApplicationUser found = site.site().jira().users().getUserByName(user);
        site.site().jira().users().setLocale(found, language.locale());
        browser.forget();
        return browser.logIn(user, Company.PASSWORD);
    }

    /** Opens one of our pages of the project. */
    static Browser page(String name) {
        return browser.go(OurPages.AT + name + "?project=" + TwoTeams.PROJECT);
    }

    /** Customers and their opportunities come by a file, a row each as {@code customer,,,opportunity,,amount,closeDate,owner,status}. */
    static void bring(String rows) {
        site.as("zhou").postCsv(REST + "imports/opportunities?projectKey=" + TwoTeams.PROJECT, FILE + rows);
    }

    /** The key of a customer. */
    static String customer(String name) {
        return issues.only("issuetype = Customer and summary ~ \"" + name + "\"");
    }

    /** Puts the focus on an element, as one comes to it by Tab. */
    static Browser focus(String selector) {
        return browser.finds(selector, "").run("document.querySelector(\"" + selector + "\").focus()");
    }

    /** Puts the focus on what a screen reader calls so. */
    static Browser focusOn(String label) {
        return focus("[aria-label='" + label + "']");
    }

    /** What the browser complains of, but for what a page asked for and was refused, which it tells its reader. */
    static List<String> complaints() {
        return browser.complaints().stream()
                .filter(each -> !each.contains("the server responded with a status of 4"))
                .toList();
    }

    /** Changes some rules of a set, whose others stay. */
    static void rule(String set, Map<String, ?> changed) {
        String path = REST + "projects/" + TwoTeams.PROJECT + "/" + set;
        JsonNode now = site.as("zhou").get(path);
        Map<String, Object> rules =
                new HashMap<>(Map.of("version", now.path("version").asInt()));
        now.path("rules").properties().forEach(each -> rules.put(each.getKey(), each.getValue()));
        rules.putAll(changed);
        site.as("zhou").put(path, rules);
    }
}
