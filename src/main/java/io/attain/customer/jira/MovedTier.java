package io.attain.customer.jira;

import io.attain.customer.TierBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** JQL {@code issue in movedTier(up)}: the customers that the rules have moved in the last 30 days, as movers are counted. */
public final class MovedTier extends TierFunction<Boolean> {

    private static final Map<String, Boolean> WAYS = Map.of("up", true, "down", false);

    /** Made by the container. */
    public MovedTier(TierSearch search) {
        super(search, "attain.customer.jql.moved");
    }

    @Override
    Optional<Boolean> asked(String argument) {
        return Optional.ofNullable(WAYS.get(argument.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    List<Long> of(TierBook book, long projectId, Boolean asked) {
        return book.moved(projectId, asked);
    }
}
