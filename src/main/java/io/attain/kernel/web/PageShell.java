package io.attain.kernel.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.attain.kernel.Today;
import org.springframework.stereotype.Component;

/** What stands in Jira's frame before a page's script draws: the ways to our other pages, and the reader's time zone and day. */
@Component
public record PageShell(PageWays ways, Today today) {

    /**
     * Which page it is, as the descriptor says.
     *
     * @param name of the shell and of the web resources' context {@code attain.page.NAME}
     * @param title the key of its title
     * @param frame the name of Jira's frame around it
     */
    record Page(String name, String title, String frame) {}

    /** A page as it begins for a reader. */
    String html(Page page, ApplicationUser reader, I18nHelper texts, String contextPath) {
        return """
                <html>
                <head><title>%s</title><meta name="decorator" content="%s"></head>
                <body>%s<div data-attain-page="%s" data-today="%s" data-zone="%s"></div></body>
                </html>
                """
                .formatted(
                        Html.escaped(texts.getText(page.title)),
                        page.frame,
                        ways.html(reader, texts, contextPath, page.name),
                        page.name,
                        today.of(reader.getKey()),
                        Html.escaped(today.zoneOf(reader.getKey()).getId()));
    }
}
