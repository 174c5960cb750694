package io.attain.host.launch;

import static java.util.Objects.requireNonNull;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.auth.LoginUriProvider;
import io.attain.host.container.PluginContainer;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.Plugins;
import io.attain.host.jira.JiraSite;
import io.attain.host.mail.MailSender;
import io.attain.host.mail.SmtpServer;
import io.attain.host.web.HostWeb;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running site. Its parts open one after the other and close in the reverse order, also when one of them does not open.
 */
public final class Site implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final LaunchPlan plan;
    private final JiraSite jira;
    private final PluginContainer container;
    private final WebServer web;

    private Site(LaunchPlan plan) throws LaunchFailed, IOException, BundleException {
        this.plan = plan;
        try {
            opened(DataFolder.open(plan));
            Storage storage = opened(storage(plan));
            this.jira = new JiraSite(storage.source(), plan.home(), plan.node());
            ComponentAccessor.initialiseWorker(components(jira));
            this.web = new WebServer(plan, plan.home());
            this.container =
                    opened(PluginContainer.open(services(), storage.source(), plan.home(), web.servletContext()));
            jira.plugins(container.parts());
            opened(web);
            serve(new HostWeb(jira, container, container.resources()));
            jira.properties().set("jira.baseurl", address().toString());
            startMail(plan.smtp());
            container.restore();
            for (Path jar : plan.plugins()) {
                install(jar);
            }
            opened(jira).startJobs(); // closed first, since its jobs run plugins' code
        } catch (LaunchFailed | IOException | BundleException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts a site.
     *
     * @throws LaunchFailed with a message for a person if the port is taken, the data folder is in use, or a plugin of
     *     the options does not run
     */
    public static Site start(LaunchOptions options) throws LaunchFailed {
        try {
            return new Site(LaunchPlan.of(options));
        } catch (IOException | BundleException e) {
            throw new LaunchFailed("The site does not start: " + e.getMessage(), e);
        }
    }

    private static Storage storage(LaunchPlan plan) throws LaunchFailed {
        DatabaseServer server = plan.server();
        return server == null ? Storage.open(plan.kind(), plan.data()) : Storage.open(server);
    }

    private static ComponentAccessor.Worker components(JiraSite jira) {
        return new ComponentAccessor.Worker() {
            @Override
            public <T> Optional<T> getComponentSafely(Class<T> type) {
                return Optional.ofNullable(jira.services().get(type)).map(type::cast);
            }
        };
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new HashMap<>(jira.published());
        services.put(LoginUriProvider.class, new LogInAddress(plan.contextPath()));
        return services;
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private void serve(WebApplication pages) throws LaunchFailed {
        web.filter(pages.filters());
        web.filter(List.of(container.filter()));
        web.mount(pages.servlets());
        web.mount(container.servlets(pages::decorator));
        web.start();
    }

    private void startMail(@Nullable SmtpServer server) {
        if (server == null) {
            LOG.info("No SMTP server is given (--smtp HOST:PORT): mail stays in the queue");
        } else {
            Object locks = jira.services().get(ClusterLockService.class);
            opened(MailSender.start(
                    jira.outbox(), server, ((ClusterLockService) requireNonNull(locks)).getLockForName("mail")));
        }
    }

    private void install(Path jar) throws LaunchFailed {
        try {
            PluginInfo installed = container.install(jar);
            if (installed.error() != null) {
                throw new LaunchFailed(jar + ": " + installed.error());
            }
        } catch (PluginRejected e) {
            throw new LaunchFailed(jar + ": " + e.getMessage(), e);
        }
    }

    /** The address of its start page, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + web.port() + plan.contextPath());
    }

    /** Jira's side of it. */
    public JiraSite jira() {
        return jira;
    }

    /** Its plugins. */
    public Plugins plugins() {
        return container;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warn("A part of the site did not close cleanly", e);
            }
        }
    }
}
