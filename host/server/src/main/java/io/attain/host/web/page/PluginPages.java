package io.attain.host.web.page;

import io.attain.host.container.PluginRejected;
import io.attain.host.container.Plugins;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import io.attain.host.web.http.Upload;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The plugin manager: what is installed, how it is, and changing it. */
public record PluginPages(Pages pages, Plugins plugins) {

    /** Where Jira has it. */
    public static final String MANAGER = "/plugins/servlet/upm";

    @FunctionalInterface
    private interface Change {
        void make() throws PluginRejected;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ADMIN, MANAGER, exchange -> list(exchange, List.of()))
                .get(Access.ADMIN, MANAGER + "/{view}", exchange -> list(exchange, List.of()))
                .post(Access.ADMIN, MANAGER + "/upload", this::upload)
                .post(
                        Access.ADMIN,
                        MANAGER + "/enable",
                        exchange -> change(exchange, () -> plugins.enable(exchange.text("key"))))
                .post(
                        Access.ADMIN,
                        MANAGER + "/disable",
                        exchange -> change(exchange, () -> plugins.disable(exchange.text("key"))))
                .post(
                        Access.ADMIN,
                        MANAGER + "/uninstall",
                        exchange -> change(exchange, () -> plugins.uninstall(exchange.text("key"))));
    }

    private Reply list(Exchange exchange, List<String> messages) {
        return pages.show(
                exchange,
                View.admin("admin-plugins", pages.texts().of("admin.apps"))
                        .answering(messages)
                        .with("plugins", plugins.list()));
    }

    private Reply upload(Exchange exchange) throws IOException {
        try (Upload jar = Upload.of(exchange.request(), "plugin")) {
            return change(exchange, () -> plugins.install(jar.file()));
        }
    }

    private Reply change(Exchange exchange, Change change) {
        try {
            change.make();
        } catch (PluginRejected e) {
            return list(exchange, List.of(Objects.toString(e.getMessage())));
        }
        return Reply.redirect(exchange.local(MANAGER));
    }
}
