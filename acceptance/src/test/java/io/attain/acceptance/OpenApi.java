package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** docs/openapi.yaml, to hold answers against: they have the fields that it names, of its types, and no others. */
final class OpenApi {
    private static final String ID = "https://attain.example/openapi";

    private final JsonNode description;
    private final SchemaRegistry schemas;

    private OpenApi(JsonNode description) {
        this.description = description;
        description.at("/components/schemas").forEach(schema -> ((ObjectNode) schema)
                .put("additionalProperties", false));
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, description.toString())));
    }

    static OpenApi read() throws IOException {
        Path file = Path.of("..", "docs", "openapi.yaml");
        return new OpenApi(new YAMLMapper().readTree(file.toFile()));
    }

    /** What is wrong with the answer to a call of GET. */
    List<Error> faults(String call, JsonNode answer) {
        JsonNode reference = calls(call).requiredAt("/get/responses/200/content/application~1json/schema/$ref");
        return schemas.getSchema(SchemaLocation.of(ID + reference.asText())).validate(answer);
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
