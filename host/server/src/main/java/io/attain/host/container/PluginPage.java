package io.attain.host.container;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML that a plugin's servlet wrote, taken apart for the decorator.
 *
 * @param title text of its title, still escaped as HTML
 * @param decorator the decorator it asks for, such as {@code atl.general} or {@code atl.admin}
 * @param head the rest of its head, as HTML
 * @param body inside of its body, as HTML
 */
public record PluginPage(String title, String decorator, String head, String body) {
    private static final Pattern DECORATOR = Pattern.compile(
            "<meta\\s+name=[\"']decorator[\"']\\s+content=[\"']([^\"']+)[\"']\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = element("title");
    private static final Pattern HEAD = element("head");
    private static final Pattern BODY = element("body");

    /** Takes a page apart; empty if it asks for no decorator and so is to be left as it is. */
    static Optional<PluginPage> of(String html) {
        Matcher decorator = DECORATOR.matcher(html);
        if (!decorator.find()) {
            return Optional.empty();
        }
        String head = inside(HEAD, html, "");
        return Optional.of(new PluginPage(
                inside(TITLE, head, ""),
                decorator.group(1),
                DECORATOR.matcher(TITLE.matcher(head).replaceAll("")).replaceAll(""),
                inside(BODY, html, html)));
    }

    private static Pattern element(String name) {
        return Pattern.compile(
                "<" + name + "(?:\\s[^>]*)?>(.*?)</" + name + "\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static String inside(Pattern element, String html, String otherwise) {
        Matcher matcher = element.matcher(html);
        return matcher.find() ? matcher.group(1).strip() : otherwise;
    }
}
