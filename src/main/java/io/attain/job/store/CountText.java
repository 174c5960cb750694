package io.attain.job.store;

import io.attain.kernel.Count;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Counts as one short text: {@code attain.attainment.night.nodes 12;attain.results.night.mended !0}, differences marked. */
final class CountText {

    private CountText() {}

    static String write(List<Count> counts) {
        return counts.stream()
                .map(count -> count.text() + (count.difference() ? " !" : " ") + count.number())
                .collect(Collectors.joining(";"));
    }

    static List<Count> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(CountText::count).toList();
    }

    private static Count count(String text) {
        int blank = text.indexOf(' ');
        String number = text.substring(blank + 1);
        boolean difference = number.startsWith("!");
        return new Count(
                text.substring(0, blank), difference, Long.parseLong(difference ? number.substring(1) : number));
    }

    /** What older versions counted, in columns of their own. */
    static List<Count> ofOlder(RunRow row) {
        return List.of(
                Count.difference("attain.results.night.mended", row.getFactDrift()),
                Count.of("attain.attainment.night.nodes", row.getNodes()),
                Count.of("attain.attainment.night.postings", row.getPostings()),
                Count.difference("attain.attainment.night.mended", row.getDrift()),
                Count.of("attain.risk.night.raised", row.getAlertsRaised()),
                Count.of("attain.customer.night.changed", row.getTiersChanged()));
    }
}
