package io.attain.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Runs everything for one size on one engine and prints a line of JSON for each result. */
public final class Main {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    /** Two arguments: the size and the engine. */
    public static void main(String[] arguments) throws Exception {
        Size size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Engine engine = Engine.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        run(size, engine, System.out);
    }

    private static void run(Size size, Engine engine, PrintStream out) throws Exception {
        try (Site site = new Site(engine, new Company(size, 1))) {
            Report report = (what, figures) -> {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("what", what);
                line.put("size", size);
                line.put("engine", engine);
                figures.forEach((name, value) ->
                        line.put(name, value instanceof Double d ? Math.round(d * 1000) / 1000.0 : value));
                out.println(text(line));
            };
            new Recomputing(site, report).run();
            new Booking(site, report).run();
            new Opening(site, report).run();
            new Writers(site, report).run();
        }
    }

    private static String text(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
