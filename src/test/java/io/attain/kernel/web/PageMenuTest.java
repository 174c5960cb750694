package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.plugin.Descriptor;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PageMenuTest {

    @Test
    void theMenuOfJirasHeaderAndThatOfOurPagesAreTheSame() {
        assertThat(new Descriptor()
                        .elements("web-item")
                        .filter(item -> item.getAttribute("section").startsWith("attain-top/"))
                        .sorted(Comparator.comparingInt(item -> Integer.parseInt(item.getAttribute("weight"))))
                        .map(item -> text(item, "link").replace("/plugins/servlet/attain/", "") + " "
                                + ((Element) item.getElementsByTagName("label").item(0)).getAttribute("key") + " "
                                + text(item, "param") + " " + item.getAttribute("section")))
                .containsExactlyElementsOf(PageMenu.ENTRIES.stream()
                        .map(entry -> entry.page() + " " + entry.title() + " " + entry.audience()
                                + " attain-top/attain-" + entry.section().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String text(Element item, String name) {
        return item.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
