package io.attain.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.attain.JiraJson;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeNumber;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is sent and received over REST, with Jira's own mapper. */
class JsonTest {
    /** Every component as it is, whatever is annotated. */
    private static final ObjectMapper PLAIN = JsonMapper.builder()
            .disable(MapperFeature.USE_ANNOTATIONS)
            .addModule(new SimpleModule().addSerializer(WholeNumber.class, new AsNumber()))
            .build();

    private static final class AsNumber extends JsonSerializer<WholeNumber> {
        @Override
        public void serialize(WholeNumber number, JsonGenerator json, SerializerProvider given) throws IOException {
            json.writeNumber(WholeNumber.value(number));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isMarked(Class<?> type) {
        assertThat(type).hasAnnotation(Json.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void isSentWhole(Class<?> type) throws IOException {
        for (Object sample : RecordSamples.of(type)) {
            JsonNode sent = JiraJson.MAPPER.readTree(JiraJson.MAPPER.writeValueAsBytes(sample));

            assertThat(sent).isEqualTo(PLAIN.readTree(PLAIN.writeValueAsBytes(sample)));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isReceivedWhole(Class<?> type) throws IOException {
        for (Object sample : RecordSamples.of(type)) {
            assertThat((Object) JiraJson.MAPPER.readValue(PLAIN.writeValueAsBytes(sample), type))
                    .isEqualTo(sample);
        }
    }

    @Test
    void whatIsNotMarkedIsLost() throws IOException {
        record Unmarked(String key) {}

        assertThat(JiraJson.MAPPER.writeValueAsString(new Unmarked("SALES-1"))).isEqualTo("{}");
    }

    static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        new Resources().bodies().forEach(body -> addTypes(body, found));
        return found.stream().filter(type -> !type.getName().startsWith("java.") && type != WholeNumber.class);
    }

    private static void addTypes(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> addTypes(each, found));
        } else if (type instanceof Class<?> plain && !plain.isPrimitive() && found.add(plain) && plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(each -> addTypes(each, found));
        }
    }
}
