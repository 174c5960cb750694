package io.attain.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.bench.attack.Attack;
import io.attain.bench.attack.Evening;
import io.attain.bench.company.Size;
import io.attain.bench.evaluated.Evaluators;
import io.attain.bench.http.Hosted;
import io.attain.bench.site.Engine;
import io.attain.bench.site.LongTail;
import io.attain.bench.stored.Stored;
import io.attain.bench.turns.Effort;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs benchmarks and prints a line of JSON for each result. README.md tells which there are. */
public final class Main {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Main() {}

    /** {@code SIZE ENGINE [WHAT,WHAT…]}, {@code evaluators SIZE}, {@code http SITE [PATH]}, {@code search ROWS ENGINE}, {@code attack SECONDS KILLS} or {@code evening SECONDS REPS MANAGERS}. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "evaluators" -> Evaluators.run(size(arguments[1]), Effort.fresh(3), Main::print);
            case "search" ->
                LongTail.run(
                        Integer.parseInt(arguments[1]),
                        Engine.valueOf(arguments[2].toUpperCase(Locale.ROOT)),
                        Main::print);
            case "http" -> http(URI.create(arguments[1]), arguments.length > 2 ? arguments[2] : null);
            case "attack" ->
                Attack.run(
                        Duration.ofSeconds(Integer.parseInt(arguments[1])),
                        Integer.parseInt(arguments[2]),
                        Main::print);
            case "evening" ->
                Evening.run(
                        Duration.ofSeconds(Integer.parseInt(arguments[1])),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Main::print);
            default ->
                stored(
                        size(arguments[0]),
                        Engine.valueOf(arguments[1].toUpperCase(Locale.ROOT)),
                        arguments.length > 2 ? Set.of(arguments[2].split(",")) : Set.of());
        }
    }

    private static void http(URI site, @Nullable String path) {
        String asked = path != null ? path : "/rest/attain/1.0/targets/" + Hosted.root(site) + "/attainment";
        Hosted.run(site, asked, Effort.here(18), Main::print);
    }

    private static void stored(Size size, Engine engine, Set<String> wanted) {
        Effort effort = Effort.here(
                switch (size) {
                    case S, M -> 18;
                    case L -> 8;
                });
        Stored.run(size, engine, wanted, effort, Main::print);
    }

    private static Size size(String name) {
        return Size.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static void print(String what, Map<String, Object> figures) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("what", what));
        figures.forEach((name, figure) -> line.put(name, rounded(figure)));
        try {
            System.out.println(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object rounded(Object figure) {
        if (figure instanceof List<?> list) {
            return list.stream().map(Main::rounded).toList();
        }
        return figure instanceof Double number ? new BigDecimal(number).round(FOUR_DIGITS) : figure;
    }
}
