package io.attain.host.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page to be drawn.
 *
 * @param template the template of its body, named without folder and ending
 * @param title for the browser's tab
 * @param frame what stands around the body
 * @param contexts the web-resource contexts that it needs, such as {@code atl.dashboard}
 * @param model what the template shows
 * @param status the HTTP status
 */
public record View(
        String template, String title, Frame frame, List<String> contexts, Map<String, Object> model, int status) {

    /** What stands around a page's body. */
    public enum Frame {
        /** Header and footer. */
        GENERAL,
        /** Header, the administration's menu and footer. */
        ADMIN
    }

    /** A page for everybody. */
    public static View general(String template, String title) {
        return new View(template, title, Frame.GENERAL, List.of("atl.general"), Map.of(), 200);
    }

    /** A page of the administration. */
    public static View admin(String template, String title) {
        return new View(template, title, Frame.ADMIN, List.of("atl.admin"), Map.of(), 200);
    }

    /** The same page, showing one thing more. */
    public View with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(model);
        more.put(name, value);
        return new View(template, title, frame, contexts, more, status);
    }

    /** The same page with the web resources of another context. */
    public View needs(String context) {
        List<String> more = new ArrayList<>(contexts);
        more.add(context);
        return new View(template, title, frame, more, model, status);
    }

    /** The same page, telling what is wrong with what was sent; none of it where nothing is. */
    public View answering(List<String> messages) {
        return with("messages", messages).status(messages.isEmpty() ? 200 : 400);
    }

    /** The same page with another status. */
    public View status(int other) {
        return new View(template, title, frame, contexts, model, other);
    }
}
