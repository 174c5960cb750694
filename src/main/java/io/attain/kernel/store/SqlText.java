package io.attain.kernel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with the real names of tables and columns, taken apart once at the names of its values.
 *
 * @param texts what stands before each value and after the last
 * @param values the names of the values, in their order
 * @param single the statement where no value is a list
 */
record SqlText(List<String> texts, List<String> values, String single) {

    private static final Pattern VALUE = Pattern.compile(":(\\w+)");

    /** A statement in which {@code :NAME} stands for the value of that name. */
    static SqlText of(String text) {
        List<String> texts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Matcher found = VALUE.matcher(text);
        int from = 0;
        while (found.find()) {
            texts.add(text.substring(from, found.start()));
            values.add(found.group(1));
            from = found.end();
        }
        texts.add(text.substring(from));
        return new SqlText(List.copyOf(texts), List.copyOf(values), String.join("?", texts));
    }

    /** The statement where lists may stand for values. */
    String with(List<? extends List<?>> lists) {
        if (lists.stream().allMatch(list -> list.size() == 1)) {
            return single;
        }
        StringBuilder whole = new StringBuilder(texts.get(0));
        for (int i = 0; i < lists.size(); i++) {
            whole.append(marks(lists.get(i).size())).append(texts.get(i + 1));
        }
        return whole.toString();
    }

    private static String marks(int count) {
        return count == 0 ? "NULL" : "?" + ", ?".repeat(count - 1); // no value is in no list
    }
}
