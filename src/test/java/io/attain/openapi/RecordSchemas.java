package io.attain.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What swagger does not know of our records: their names, which of their fields may be null, and which must be there. */
final class RecordSchemas extends TypeNameResolver {
    static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Class<?>> records = new HashMap<>();

    /** A nested class is named with the class around it, for there is more than one Body, Row or Target. */
    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : getNameOfClass(outer) + ".") + type.getSimpleName();
        if (type.isRecord() && !type.equals(records.computeIfAbsent(name, unknown -> type))) {
            throw new IllegalStateException("Two records of one name: " + type + " and " + records.get(name));
        }
        return name;
    }

    /** Completes the schemas of a description. */
    void complete(ObjectNode description) {
        description.findParents("additionalProperties").forEach(RecordSchemas::allowAnything);
        ObjectNode schemas = (ObjectNode) description.at("/components/schemas");
        Set<String> sent = sent(description, schemas);
        schemas.forEachEntry((name, schema) -> {
            ObjectNode properties = (ObjectNode) schema.path("properties");
            Class<?> type = Objects.requireNonNull(records.get(name), () -> name + " is no record");
            for (RecordComponent component : type.getRecordComponents()) {
                allowNull(properties, component.getName(), component.getAnnotatedType());
            }
            if (!sent.contains(name)) {
                properties.fieldNames().forEachRemaining(((ObjectNode) schema).withArray("required")::add);
            }
        });
    }

    /** Swagger takes values of any kind, a map's of {@code Object}, for objects. */
    private static void allowAnything(JsonNode map) {
        JsonNode values = map.path("additionalProperties");
        if (values.size() == 1 && values.path("type").asText().equals("object")) {
            ((ObjectNode) map).put("additionalProperties", true);
        }
    }

    /** An answer has all fields, be they null; in what is sent to us, each may be missing: that is 0, false or null. */
    private static Set<String> sent(ObjectNode description, ObjectNode schemas) {
        Set<String> sent = new HashSet<>();
        description.findValues("requestBody").forEach(body -> addReferences(body, schemas, sent));
        return sent;
    }

    private static void addReferences(JsonNode node, ObjectNode schemas, Set<String> found) {
        for (String reference : node.findValuesAsText("$ref")) {
            String name = reference.substring(REFERENCE.length());
            if (found.add(name)) {
                addReferences(schemas.path(name), schemas, found);
            }
        }
    }

    private static void allowNull(ObjectNode parent, String name, AnnotatedType type) {
        ObjectNode schema = (ObjectNode) parent.path(name);
        if (schema.has("items") && type instanceof AnnotatedParameterizedType list) {
            allowNull(schema, "items", list.getAnnotatedActualTypeArguments()[0]);
        }
        if (!type.isAnnotationPresent(Nullable.class)) {
            return;
        }
        if (schema.has("$ref")) {
            ArrayNode either = parent.putObject(name).putArray("oneOf").add(schema);
            either.addObject().put("type", "null");
        } else {
            String plain = schema.path("type").asText();
            schema.putArray("type").add(plain).add("null");
        }
    }
}
