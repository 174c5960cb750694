package io.attain.customer.tail.app;

import io.attain.customer.tail.TailCustomer.Said;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a row says as texts by the names of its parts, as files and what is kept of them have it. */
public final class SaidTexts {

    private SaidTexts() {}

    /** What is said, by the names of its parts. */
    public static Map<String, String> of(Said said) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", said.name());
        texts.put("phone", said.phone());
        texts.put("taxNumber", said.taxNumber());
        texts.put("domain", said.domain());
        texts.put("erpNumber", said.erpNumber());
        texts.put("region", said.region());
        texts.put("city", said.city());
        texts.put("source", said.source());
        texts.put("owner", said.owner());
        texts.put("notes", said.notes());
        return texts;
    }

    /** What {@link #of} makes of it; what is missing is empty. */
    public static Said said(Map<String, String> texts) {
        Function<String, String> text = name -> texts.getOrDefault(name, "");
        return new Said(
                text.apply("name"),
                text.apply("phone"),
                text.apply("taxNumber"),
                text.apply("domain"),
                text.apply("erpNumber"),
                text.apply("region"),
                text.apply("city"),
                text.apply("source"),
                text.apply("owner"),
                text.apply("notes"));
    }
}
