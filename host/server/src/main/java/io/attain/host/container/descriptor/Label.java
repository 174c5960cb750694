package io.attain.host.container.descriptor;

/**
 * A text of the descriptor: an i18n key, or the text itself where there is no key.
 *
 * @param key empty if there is none
 * @param text what is shown where the key is empty or unknown
 */
public record Label(String key, String text) {

    static Label of(Xml parent, String child) {
        return parent.child(child).map(Label::of).orElse(new Label("", ""));
    }

    private static Label of(Xml label) {
        return new Label(label.attribute("key"), label.text());
    }
}
