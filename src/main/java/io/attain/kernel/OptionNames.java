package io.attain.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the options of a field are called now, in Jira's order.
 *
 * @param byWord their names by our words for them
 */
public record OptionNames(Map<String, String> byWord) {
    /** No options. */
    public static final OptionNames NONE = new OptionNames(Map.of());

    /** Copies the names and keeps their order. */
    public OptionNames {
        byWord = Collections.unmodifiableMap(new LinkedHashMap<>(byWord));
    }

    /** Options that are called now as they were called first. */
    public static OptionNames unchanged(String... names) {
        Map<String, String> byWord = new LinkedHashMap<>();
        for (String name : names) {
            byWord.put(name, name);
        }
        return new OptionNames(byWord);
    }

    /** All names. */
    public List<String> names() {
        return new ArrayList<>(byWord.values());
    }

    /** What an option is called now; one that is gone keeps its word as name. */
    public String of(String word) {
        return byWord.getOrDefault(word, word);
    }

    /** Our word for an option by what people write: what it is called now, or was called first. */
    public Optional<String> wordOf(String written) {
        String seen = VisibleText.line(written);
        return byWord.entrySet().stream()
                .filter(each -> VisibleText.line(each.getValue()).equals(seen))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> byWord.keySet().stream()
                        .filter(word -> VisibleText.line(word).equals(seen))
                        .findFirst());
    }
}
