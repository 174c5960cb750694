package io.attain.bench.stored;

import io.attain.bench.site.Site;
import io.attain.bench.turns.Report;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * How long what pages read takes, each opened by one person after the other, in milliseconds. Nothing stands beside it, so its
 * times tell of one machine only.
 */
final class Pages {

    private static final double NANOS_IN_MS = 1e6;

    private Pages() {}

    /** Opens each page so many times that do not count, and as many that do. */
    static void open(Site site, int times, Report report) {
        site.reading().pages().forEach((page, open) -> report.tell("page", taken(page, open, times)));
    }

    private static Map<String, Object> taken(String page, IntConsumer open, int times) {
        double[] took = new double[times];
        for (int number = -times; number < times; number++) {
            long start = System.nanoTime();
            open.accept(number + times);
            if (number >= 0) {
                took[number] = (System.nanoTime() - start) / NANOS_IN_MS;
            }
        }
        Arrays.sort(took);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("page", page);
        figures.put("median", took[times / 2]);
        figures.put("p95", took[times * 95 / 100]);
        return figures;
    }
}
