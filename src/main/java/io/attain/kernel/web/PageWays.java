package io.attain.kernel.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.attain.kernel.web.PageMenu.Entry;
import io.attain.kernel.web.PageMenu.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The ways from one page of ours to the others, as HTML. Those to what is set once for a project stand folded away behind the
 * daily ones, unless one of them is where the reader is, or there is only one.
 */
@Component
public record PageWays(PageMenu menu) {

    private static final String NAME = "attain.plugin.name";
    private static final String SETTINGS = "attain.kernel.menu.settings";

    /** The ways of a user, in the language of the texts; page is the one that they stand on. */
    String html(ApplicationUser user, I18nHelper texts, String contextPath, String page) {
        List<Entry> ways = menu.of(user);
        List<Entry> settings =
                ways.stream().filter(way -> way.section() == Section.PROJECT).toList();
        List<Entry> daily =
                ways.stream().filter(way -> way.section() != Section.PROJECT).toList();
        Listing listing = new Listing(texts, contextPath, page);
        return "<nav class=\"attain-ways\" aria-label=\"%s\">%s%s</nav>"
                .formatted(Html.escaped(texts.getText(NAME)), listing.of(daily), listing.ofSettings(settings));
    }

    private record Listing(I18nHelper texts, String contextPath, String page) {

        String ofSettings(List<Entry> entries) {
            boolean here = entries.stream().anyMatch(entry -> entry.page().equals(page));
            return here || entries.size() == 1 ? of(entries) : folded(entries);
        }

        private String folded(List<Entry> entries) {
            return entries.isEmpty()
                    ? ""
                    : "<details><summary>%s</summary>%s</details>"
                            .formatted(Html.escaped(texts.getText(SETTINGS)), of(entries));
        }

        String of(List<Entry> entries) {
            return entries.stream().map(this::way).collect(Collectors.joining("", "<ul>", "</ul>"));
        }

        private String way(Entry entry) {
            return "<li><a href=\"%s/plugins/servlet/attain/%s\"%s>%s</a></li>"
                    .formatted(
                            Html.escaped(contextPath),
                            entry.page(),
                            entry.page().equals(page) ? " aria-current=\"page\"" : "",
                            Html.escaped(texts.getText(entry.title())));
        }
    }
}
