package io.attain.customer.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what of somebody's: what was chosen by itself, else what was chosen for its customer, else the first choice that fits,
 * else whoever gets the rest.
 *
 * @param chosen the user keys of heirs by the ids of issues; an empty one leaves it where it is
 * @param choices in the order in which they are tried
 * @param rest the user key of who gets all else; null if it stays
 */
public record Sharing(Map<Long, String> chosen, List<Choice> choices, @Nullable String rest) {

    public Sharing {
        chosen = Map.copyOf(chosen);
        choices = List.copyOf(choices);
    }

    /**
     * All of a part of the business goes to somebody; what is null may be anything.
     *
     * @param heir the user key
     */
    public record Choice(@Nullable String region, @Nullable String productLine, @Nullable String tier, String heir) {

        private boolean fits(Belonging.Part part) {
            return fits(region, part.region()) && fits(productLine, part.productLine()) && fits(tier, part.tier());
        }

        private static boolean fits(@Nullable String asked, @Nullable String has) {
            return asked == null || asked.equals(has);
        }
    }

    /** The user key of who gets something; nothing if it stays. */
    public Optional<String> heirOf(Belonging one) {
        String said = chosen.get(one.issueId());
        if (said == null && one.customerId() != null) {
            said = chosen.get(one.customerId());
        }
        return said == null
                ? choices.stream()
                        .filter(choice -> choice.fits(one.part()))
                        .map(Choice::heir)
                        .findFirst()
                        .or(() -> Optional.ofNullable(rest))
                : Optional.of(said).filter(heir -> !heir.isEmpty());
    }

    /** Everybody who may get something. */
    public Set<String> heirs() {
        Set<String> heirs = new TreeSet<>(chosen.values());
        Stream.concat(choices.stream().map(Choice::heir), Stream.ofNullable(rest))
                .forEach(heirs::add);
        heirs.remove("");
        return heirs;
    }
}
