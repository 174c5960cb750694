package io.attain.host.launch;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.container.PluginContainer;
import io.attain.host.store.Pool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A container of plugins behind a web server. Nobody is logged in; whoever reads, reads Chinese. */
final class PluginSite {

    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final HttpClient http = HttpClient.newHttpClient();
    private final I18nResolver texts = mock(I18nResolver.class);
    private final HikariDataSource pool =
            Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
    private final LaunchPlan plan;
    private WebServer web;
    private PluginContainer container;

    PluginSite(Path data) throws Exception {
        when(authentication.getLocale()).thenReturn(Locale.SIMPLIFIED_CHINESE);
        I18nHelper helper = mock(I18nHelper.class);
        when(helper.getText(anyString())).thenAnswer(call -> "text of " + call.getArgument(0));
        when(authentication.getI18nHelper()).thenReturn(helper);
        when(texts.getText(any(Locale.class), anyString())).thenAnswer(call -> call.getArgument(1) + "说\"明");
        plan = LaunchPlan.of(
                LaunchOptions.defaults().withPort(0).withContextPath("").withData(data));
        Files.createDirectories(plan.home());
        open();
    }

    private void open() throws Exception {
        web = new WebServer(plan, plan.home());
        container = PluginContainer.open(
                Map.of(
                        JiraAuthenticationContext.class, authentication,
                        GlobalPermissionManager.class, permissions,
                        I18nResolver.class, texts),
                pool,
                plan.home(),
                web.servletContext());
        web.mount(container.servlets(() -> (page, request, response) ->
                response.getWriter().write("[" + page.decorator() + "|" + page.title() + "|" + page.body() + "]")));
        web.start();
        container.restore();
    }

    private void shutDown() throws Exception {
        web.close();
        container.close();
    }

    /** Ends and comes back with what was kept. */
    void restart() throws Exception {
        shutDown();
        open();
    }

    void close() throws Exception {
        shutDown();
        pool.close();
    }

    PluginContainer container() {
        return container;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + web.port() + path);
    }
}
