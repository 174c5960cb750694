package io.attain.customer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rules of tiers ask of a customer besides its purchases in sum and its plan; what they do not ask for is not there.
 *
 * @param fields what is in fields, by their numbers: ids of options with commas between, or a number
 * @param scores of its purchases; {@link RfmScores#NONE} where no rule asks
 * @param yearly what its purchases would be in a whole year, in minor units; 0 where they count as they are
 */
public record TierFacts(Map<Long, String> fields, RfmScores scores, long yearly) {

    /** Where no rule asks for more. */
    public static final TierFacts NONE = new TierFacts(Map.of(), RfmScores.NONE, 0);

    private static final String RFM = "rfm";
    private static final String YEARLY = "yearly";

    public TierFacts {
        fields = Map.copyOf(fields);
    }

    /** As they are kept, {@code 10200=10300,10301;rfm=5,3,4}. */
    public static TierFacts of(String text) {
        Map<String, String> all = Stream.of(text.split(";", -1))
                .filter(each -> each.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf('=')), each -> each.substring(each.indexOf('=') + 1)));
        String rfm = all.remove(RFM);
        String yearly = all.remove(YEARLY);
        return new TierFacts(
                all.entrySet().stream()
                        .collect(Collectors.toMap(each -> Long.valueOf(each.getKey()), Map.Entry::getValue)),
                rfm == null ? RfmScores.NONE : scores(rfm.split(",", -1)),
                yearly == null ? 0 : Long.parseLong(yearly));
    }

    private static RfmScores scores(String[] parts) {
        return new RfmScores(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        Map<String, String> all = new TreeMap<>();
        fields.forEach((field, value) -> all.put(String.valueOf(field), value));
        if (!scores.equals(RfmScores.NONE)) {
            all.put(RFM, scores.recency() + "," + scores.frequency() + "," + scores.monetary());
        }
        if (yearly != 0) {
            all.put(YEARLY, String.valueOf(yearly));
        }
        return all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    Stream<Long> options(long field) {
        String value = fields.get(field);
        return value == null
                ? Stream.empty()
                : Stream.of(value.split(",", -1))
                        .filter(each -> each.matches("\\d{1,18}"))
                        .map(Long::valueOf);
    }

    Optional<BigDecimal> number(long field) {
        return Optional.ofNullable(fields.get(field))
                .filter(value -> value.indexOf(',') < 0)
                .map(BigDecimal::new);
    }
}
