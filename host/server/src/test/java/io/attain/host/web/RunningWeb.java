package io.attain.host.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.user.Groups;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A site with a project, two users (admin, and lily who is in no project) and the host's web on a free port. */
final class RunningWeb implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("id=\"atlassian-token\" content=\"([^\"]+)\"");

    private final HikariDataSource source;
    private final JiraSite site;
    private final Tomcat tomcat = new Tomcat();

    /** A browser: keeps cookies. */
    private HttpClient browser = newBrowser();

    RunningWeb(Path home) throws Exception {
        source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";NON_KEYWORDS=YEAR");
        site = new JiraSite(source, home);
        site.users().create("lily", "lily", "Lily Chen", "lily@example.com");
        HostWeb web = new HostWeb(site, new NoPlugins(), new NoResources());
        tomcat.setBaseDir(home.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("/jira", new File(home.toString()).getAbsolutePath());
        context.setAllowCasualMultipartParsing(true);
        web.servlets().forEach((pattern, servlet) -> {
            String name = servlet.getClass().getName();
            if (context.findChild(name) == null) {
                Tomcat.addServlet(context, name, servlet);
            }
            context.addServletMappingDecoded(pattern, name);
        });
        FilterDef definition = new FilterDef();
        definition.setFilterName("site");
        definition.setFilter(web.filters().get(0));
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("site");
        map.addURLPattern("/*");
        context.addFilterMap(map);
        tomcat.getConnector();
        tomcat.start();
    }

    JiraSite site() {
        return site;
    }

    ApplicationUser admin() {
        return site.users().getUserByName("admin");
    }

    /** A project that only its members see. */
    Project project(String key) {
        Project project = site.projectCreation().create(new NewProject(key, "Project " + key, "", admin()));
        site.permissions().grantGroup(ProjectPermissions.BROWSE_PROJECTS, project, Groups.ADMINISTRATORS);
        site.permissions().revokeUsers(ProjectPermissions.BROWSE_PROJECTS, project);
        return project;
    }

    Issue issue(Project project, String summary) {
        IssueService issues = (IssueService) site.services().get(IssueService.class);
        IssueTypeSchemeManager types = (IssueTypeSchemeManager) site.services().get(IssueTypeSchemeManager.class);
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(types.getIssueTypesForProject(project).stream()
                        .filter(type -> !type.isSubTask())
                        .findFirst()
                        .orElseThrow()
                        .getId())
                .setSummary(summary)
                .setReporterId("admin");
        IssueService.CreateValidationResult validated = issues.validateCreate(admin(), input);
        if (!validated.isValid()) {
            throw new IllegalStateException(validated.getErrorCollection().getErrors() + " "
                    + validated.getErrorCollection().getErrorMessages());
        }
        return issues.create(admin(), validated).getIssue();
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/jira" + path);
    }

    void forgetCookies() {
        browser = newBrowser();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Posts a form as it stands. */
    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The security token that pages carry. */
    String token() throws IOException, InterruptedException {
        Matcher matcher = TOKEN.matcher(get("/login.jsp").body());
        if (!matcher.find()) {
            throw new AssertionError("no token");
        }
        return matcher.group(1);
    }

    HttpResponse<String> logIn(String name, String password, String destination)
            throws IOException, InterruptedException {
        return post(
                "/login.jsp",
                Map.of(
                        "atl_token", token(),
                        "os_username", name,
                        "os_password", password,
                        "os_destination", destination));
    }

    /** A REST call by basic authentication; of Jira's own API, where the path does not say which. */
    HttpResponse<String> rest(String method, String path, String user, String json)
            throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri(path.startsWith("/rest/") ? path : "/rest/api/2" + path))
                                .header("Authorization", "Basic " + pair)
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        json.isEmpty()
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        site.close();
        source.close();
    }
}
