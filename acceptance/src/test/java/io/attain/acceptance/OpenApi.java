package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** docs/openapi.yaml, to hold answers against: they have the fields that it names, of its types, and no others. */
final class OpenApi {
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode description;

    private OpenApi(JsonNode description) {
        this.description = description;
        description.at("/components/schemas").forEach(schema -> ((ObjectNode) schema)
                .put("additionalProperties", false));
    }

    static OpenApi read() throws IOException {
        return new OpenApi(
                new YAMLMapper().readTree(Path.of("..", "docs", "openapi.yaml").toFile()));
    }

    /** What is wrong with the answer to a call of GET. */
    List<Error> faults(String call, JsonNode answer) {
        ObjectNode schema =
                ((ObjectNode) calls(call).at("/get/responses/200/content/application~1json/schema")).deepCopy();
        schema.set("components", description.path("components"));
        return schemas.getSchema(schema).validate(answer);
    }

    /** The path that fits, the one with the fewest variables if there are several. */
    private JsonNode calls(String call) {
        String asked = call.replaceFirst("\\?.*", "");
        return description.path("paths").properties().stream()
                .filter(path -> asked.matches(path.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparing(path -> path.getKey().split("\\{").length))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError(call + " is not described"));
    }
}
