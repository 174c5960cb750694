package io.attain.host.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.user.HostUser;
import io.attain.host.jira.user.Users;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The visitor's own profile: language and time zone. */
public record ProfilePages(Pages pages, Users users) {

    private static final String PROFILE = "/secure/ViewProfile.jspa";
    static final List<FormField.Choice> LANGUAGES =
            List.of(new FormField.Choice("en-US", "English"), new FormField.Choice("zh-CN", "中文"));

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, PROFILE, this::show).post(Access.USER, PROFILE, exchange -> {
            save(users, exchange.user(), exchange);
            return Reply.redirect(exchange.local(PROFILE));
        });
    }

    private Reply show(Exchange exchange) {
        HostUser user =
                Objects.requireNonNull(users.getUserByKey(exchange.user().getKey()));
        return pages.show(
                exchange,
                View.general("profile", pages.texts().of("nav.profile"))
                        .with("user", user)
                        .with("languages", LANGUAGES)
                        .with("zones", zones()));
    }

    /** The zones that are named after places. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** Stores the language and zone of a form; empty: the site's own. */
    static void save(Users users, ApplicationUser user, Exchange exchange) {
        String locale = exchange.text("locale");
        String zone = exchange.text("timeZone");
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Problem.badRequest(zone);
        }
        users.setLocale(user, locale.isEmpty() ? null : Locale.forLanguageTag(locale));
        users.setTimeZone(user, zone.isEmpty() ? null : ZoneId.of(zone));
    }
}
