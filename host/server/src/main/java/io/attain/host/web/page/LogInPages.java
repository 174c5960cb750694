package io.attain.host.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.web.Cookies;
import io.attain.host.web.LogIn;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import io.attain.host.web.http.Sessions;
import java.util.List;
import java.util.Optional;

/** Logging in and out. */
public record LogInPages(Pages pages, LogIn logIn, Sessions sessions) {

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ANYONE, "/login.jsp", exchange -> form(exchange, 200, List.of()))
                .post(Access.ANYONE, "/login.jsp", this::logIn)
                .get(Access.USER, "/logout", this::confirm)
                .post(Access.ANYONE, "/logout", this::logOut);
    }

    private Reply form(Exchange exchange, int status, List<String> messages) {
        return pages.show(
                exchange,
                View.general("login", pages.texts().of("login.title"))
                        .status(status)
                        .with("messages", messages)
                        .with("username", exchange.text("os_username"))
                        .with("destination", exchange.text("os_destination")));
    }

    private Reply logIn(Exchange exchange) {
        String password = exchange.request().getParameter("os_password");
        Optional<ApplicationUser> user = logIn.check(exchange.text("os_username"), password == null ? "" : password);
        if (user.isEmpty()) {
            return form(exchange, 401, List.of(pages.texts().of("login.failed")));
        }
        Cookies.session(exchange.request()).ifPresent(sessions::end);
        String token = sessions.begin(user.get().getKey());
        Reply on = Reply.redirect(exchange.local(destination(exchange.text("os_destination"))));
        return response -> {
            Cookies.set(exchange.request(), response, Cookies.SESSION, token);
            on.send(response);
        };
    }

    /** A path of this site, whatever was asked for: log-in never leads to another one. */
    static String destination(String wanted) {
        boolean here = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.chars().noneMatch(Character::isISOControl);
        return here ? wanted : "/secure/Dashboard.jspa";
    }

    private Reply confirm(Exchange exchange) {
        return pages.show(exchange, View.general("logout", pages.texts().of("logout.title")));
    }

    private Reply logOut(Exchange exchange) {
        Cookies.session(exchange.request()).ifPresent(sessions::end);
        Reply on = Reply.redirect(exchange.local("/login.jsp"));
        return response -> {
            Cookies.remove(exchange.request(), response, Cookies.SESSION);
            on.send(response);
        };
    }
}
