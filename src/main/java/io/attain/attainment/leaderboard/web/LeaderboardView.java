package io.attain.attainment.leaderboard.web;

import io.attain.attainment.leaderboard.Leaderboard;
import io.attain.attainment.leaderboard.Leaderboard.Member;
import io.attain.attainment.leaderboard.Leaderboard.Order;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A leaderboard as one asker may see it. */
final class LeaderboardView {

    /** The entries of a page. */
    static final int PAGE = 50;

    private final TargetAsker asker;
    private final TargetLeaderboards.Found found;
    private final Order order;
    private final LocalDate asOf;
    private final boolean namesHidden;
    private final List<LeaderboardDto.Entry> entries = new ArrayList<>();

    LeaderboardView(
            TargetAsker asker, TargetLeaderboards.Found found, Order order, LocalDate asOf, boolean namesHidden) {
        this.asker = asker;
        this.found = found;
        this.order = order;
        this.asOf = asOf;
        this.namesHidden = namesHidden;
        found.board().entries().forEach(entry -> entries.add(entry(entry, entries.size())));
    }

    LeaderboardDto page(int start) {
        TargetNode node = found.node();
        return new LeaderboardDto(
                asOf.toString(),
                asker.unit(node),
                node.key(),
                node.summary(),
                node.metric().code(),
                node.direction().code(),
                asker.isAgreed(node),
                order.code(),
                found.compared().map(LocalDate::toString).orElse(null),
                node.isRate() ? Leaderboard.LEAST_RESULTS : null,
                namesHidden,
                highest(),
                found.restricted(),
                entries.size(),
                start,
                entries.stream().skip(start).limit(PAGE).toList(),
                entries.stream().filter(LeaderboardDto.Entry::own).findFirst().orElse(null));
    }

    private LeaderboardDto.Entry entry(Leaderboard.Entry entry, int position) {
        Member member = entry.member();
        boolean own = member.person().key().equals(asker.asker().user().getKey());
        boolean hidden = namesHidden && !own;
        return new LeaderboardDto.Entry(
                position,
                entry.rank(),
                entry.change(),
                hidden ? null : PersonDto.of(member.person()),
                hidden
                        ? asker.asker().say("attain.target.leaderboard.member", position + 1)
                        : member.person().name(),
                own,
                hidden && order == Order.ATTAINMENT ? null : entry.value(),
                hidden || !found.node().isRate() ? null : member.now().count(),
                hidden ? null : member.target(),
                hidden && order == Order.VALUE ? null : entry.attainment());
    }

    private @Nullable Double highest() {
        Stream<Double> measured = found.board().entries().stream()
                .map(entry -> order == Order.ATTAINMENT ? entry.attainment() : asDouble(entry.value()))
                .filter(Objects::nonNull);
        return measured.max(Double::compare).orElse(null);
    }

    private static @Nullable Double asDouble(@Nullable Long value) {
        return value == null ? null : Double.valueOf(value);
    }
}
