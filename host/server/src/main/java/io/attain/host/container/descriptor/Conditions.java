package io.attain.host.container.descriptor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When a module is shown. */
public sealed interface Conditions {

    /**
     * One condition class.
     *
     * @param invert whether its answer is turned round
     */
    record Single(String className, boolean invert, Map<String, String> params) implements Conditions {}

    /**
     * Several of them; none at all holds always.
     *
     * @param any whether one is enough, else all must hold
     */
    record Group(boolean any, List<Conditions> parts) implements Conditions {}

    /** The conditions written directly inside a module, all of which must hold. */
    static Conditions of(Xml module) {
        return new Group(false, parts(module));
    }

    private static List<Conditions> parts(Xml parent) {
        return parent.children().stream().flatMap(Conditions::part).toList();
    }

    private static Stream<Conditions> part(Xml xml) {
        return switch (xml.name()) {
            case "condition" ->
                Stream.of(new Single(
                        xml.attribute("class"), Boolean.parseBoolean(xml.attribute("invert")), xml.params()));
            case "conditions" -> Stream.of(new Group("or".equalsIgnoreCase(xml.attribute("type")), parts(xml)));
            default -> Stream.empty();
        };
    }
}
