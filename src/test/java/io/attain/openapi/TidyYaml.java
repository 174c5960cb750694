package io.attain.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML for people to review: what fits on a line stands on one, and the same content is always the same text. */
final class TidyYaml {
    private static final int WIDTH = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private TidyYaml() {}

    /** What a file says; nothing if there is no file. */
    static JsonNode read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return JSON.missingNode();
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return JSON.valueToTree(new Yaml().load(text));
        }
    }

    static String write(JsonNode content) {
        DumperOptions options = new DumperOptions();
        options.setWidth(WIDTH);
        Yaml yaml = new Yaml(options);
        Node root = yaml.represent(JSON.convertValue(content, Object.class));
        fold(root, 0);
        StringWriter text = new StringWriter();
        yaml.serialize(root, text);
        return text.toString();
    }

    /** Lists of plain values are always folded: the writer breaks them at the width. */
    private static void fold(Node node, int column) {
        if (node instanceof CollectionNode<?> whole) {
            boolean isList = node instanceof SequenceNode && parts(node).allMatch(ScalarNode.class::isInstance);
            boolean isFolded = isList || column + length(node) <= WIDTH;
            whole.setFlowStyle(isFolded ? FlowStyle.FLOW : FlowStyle.BLOCK);
            parts(node).forEach(part -> fold(part, isFolded ? 0 : column + 2));
        }
    }

    private static int length(Node node) {
        return node instanceof ScalarNode plain
                ? plain.getValue().length()
                : 2 + parts(node).mapToInt(part -> length(part) + 2).sum();
    }

    private static Stream<Node> parts(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue().stream().flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()));
        }
        return node instanceof SequenceNode list ? list.getValue().stream() : Stream.empty();
    }
}
