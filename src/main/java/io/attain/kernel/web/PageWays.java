package io.attain.kernel.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.attain.kernel.web.PageMenu.Entry;
import io.attain.kernel.web.PageMenu.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The ways from one page of ours to the others, as HTML. The daily ones stand open; those to what is done now and then, or set
 * once for a project, are folded away behind them, unless one of them is where the reader is, or there is only one.
 */
@Component
public record PageWays(PageMenu menu) {

    private static final String NAME = "attain.plugin.name";

    /** What each fold is called, in their order. */
    private static final Map<Section, String> FOLDS = folds();

    private static Map<Section, String> folds() {
        Map<Section, String> folds = new EnumMap<>(Section.class);
        folds.put(Section.DATA, "attain.kernel.menu.more");
        folds.put(Section.PROJECT, "attain.kernel.menu.settings");
        return folds;
    }

    /** The ways of a user, in the language of the texts; page is the one that they stand on. */
    String html(ApplicationUser user, I18nHelper texts, String contextPath, String page) {
        Map<Section, List<Entry>> ways = menu.of(user).stream().collect(Collectors.groupingBy(Entry::section));
        Listing listing = new Listing(texts, contextPath, page);
        return "<nav class=\"attain-ways\" aria-label=\"%s\">%s%s</nav>"
                .formatted(
                        Html.escaped(texts.getText(NAME)),
                        listing.of(ways.getOrDefault(Section.DAILY, List.of())),
                        FOLDS.entrySet().stream()
                                .map(fold ->
                                        listing.below(fold.getValue(), ways.getOrDefault(fold.getKey(), List.of())))
                                .collect(Collectors.joining()));
    }

    private record Listing(I18nHelper texts, String contextPath, String page) {

        String below(String title, List<Entry> entries) {
            boolean here = entries.stream().anyMatch(entry -> entry.page().equals(page));
            return here || entries.size() == 1 ? of(entries) : folded(title, entries);
        }

        private String folded(String title, List<Entry> entries) {
            return entries.isEmpty()
                    ? ""
                    : "<details><summary>%s</summary>%s</details>"
                            .formatted(Html.escaped(texts.getText(title)), of(entries));
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
