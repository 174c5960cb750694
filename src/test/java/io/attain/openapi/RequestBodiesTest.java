package io.attain.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.attain.JiraJson;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.plugin.PluginCode;
import io.attain.targets.web.SalesRest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All records that requests may hold: no number is rounded on the way in, and no entry of a list is missing. */
class RequestBodiesTest {

    private static final Resources RESOURCES = new Resources();
    private static final Asker ASKER = new SalesRest().asker;

    /** What the mapper takes for a number, although it is no whole one. */
    private static final List<JsonNode> NO_WHOLE_NUMBERS =
            List.of(new DoubleNode(1.5), new DoubleNode(1e3), new TextNode("12"), BooleanNode.TRUE);

    static Stream<Method> calls() {
        return RESOURCES.calls().filter(call -> body(call) != null);
    }

    private static Class<?> body(Method call) {
        return Arrays.stream(call.getParameters())
                .filter(Resources::isBody)
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isRecord)
                .findFirst()
                .orElse(null);
    }

    @Test
    void thereAreSome() {
        assertThat(calls()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void asksForNumbersAsWholeNumbers(Method call) {
        assertThat(types(body(call)))
                .noneMatch(type -> type.isPrimitive() && type != boolean.class)
                .noneMatch(type -> Number.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void looksWhetherItIsSound(Method call) {
        if (types(body(call)).stream().anyMatch(type -> type == WholeNumber.class || type == List.class)) {
            assertThat(reaches(call)).as(call + " calls Asker.mustBeSound").isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusesWhatIsNoWholeNumberByItsField(Method call) throws IOException {
        for (Map.Entry<String, Supplier<JsonNode>> wrong : wrong(sample(call)).entrySet()) {
            Record read = (Record) JiraJson.MAPPER.treeToValue(wrong.getValue().get(), body(call));

            assertThatThrownBy(() -> ASKER.mustBeSound(read))
                    .as(call + ": " + wrong.getKey())
                    .isInstanceOfSatisfying(RestProblem.class, problem -> {
                        assertThat(problem.getResponse().getStatus()).isEqualTo(400);
                        assertThat(problem.getResponse().getEntity().toString())
                                .contains("field=" + wrong.getKey().split("[\\[. ]", 2)[0]);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void takesWhatIsSound(Method call) throws IOException {
        ASKER.mustBeSound((Record) JiraJson.MAPPER.treeToValue(sample(call), body(call)));
    }

    private static ObjectNode sample(Method call) throws IOException {
        Object full = RecordSamples.of(body(call)).get(0);
        return (ObjectNode) JiraJson.MAPPER.readTree(JiraJson.MAPPER.writeValueAsBytes(full));
    }

    /** By what is wrong, the body with that alone: each number as something else, each entry of a list missing. */
    private static Map<String, Supplier<JsonNode>> wrong(ObjectNode sound) {
        Map<String, Supplier<JsonNode>> wrong = new LinkedHashMap<>();
        List<String> places = new ArrayList<>();
        places(sound, "", places);
        for (String place : places) {
            JsonNode at = sound.at(place);
            List<JsonNode> instead = new ArrayList<>(at.isNumber() ? NO_WHOLE_NUMBERS : List.of());
            if (place.matches(".*/\\d+")) {
                instead.add(NullNode.instance);
            }
            instead.forEach(each ->
                    wrong.put(place.substring(1).replace('/', '.') + " " + each, () -> with(sound, place, each)));
        }
        return wrong;
    }

    private static void places(JsonNode node, String at, List<String> found) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> places(value, at + "/" + name, found));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places(array.get(i), at + "/" + i, found);
            }
        }
        found.add(at);
    }

    private static JsonNode with(ObjectNode sound, String place, JsonNode instead) {
        ObjectNode copy = sound.deepCopy();
        int last = place.lastIndexOf('/');
        JsonNode around = copy.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (around instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), instead);
        } else {
            ((ObjectNode) around).set(name, instead);
        }
        return copy;
    }

    private static Set<Class<?>> types(Class<?> body) {
        Set<Class<?>> found = new HashSet<>();
        addTypes(body, found);
        return found;
    }

    private static void addTypes(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            addTypes(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> addTypes(each, found));
        } else if (type instanceof Class<?> plain && found.add(plain) && plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(each -> addTypes(each, found));
        }
    }

    private static boolean reaches(Method call) {
        Set<JavaMethod> seen = new HashSet<>();
        Deque<JavaMethod> open = new ArrayDeque<>();
        open.add(PluginCode.CLASSES.get(call.getDeclaringClass()).getMethod(call.getName(), call.getParameterTypes()));
        while (!open.isEmpty()) {
            JavaMethod at = open.remove();
            if (at.getOwner().isEquivalentTo(Asker.class) && at.getName().equals("mustBeSound")) {
                return true;
            }
            at.getMethodCallsFromSelf().stream()
                    .flatMap(each -> each.getTarget().resolveMember().stream())
                    .filter(JavaMethod.class::isInstance)
                    .map(JavaMethod.class::cast)
                    .filter(each -> each.getOwner().getPackageName().startsWith("io.attain"))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }
}
