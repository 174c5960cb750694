package io.attain.teams;

import io.attain.words.Label;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team.
 *
 * @param id never given to another team of the project
 * @param parent the id of the team it is a part of; null for one on top
 * @param label its names
 * @param manager the user key of who manages it; null for nobody
 * @param standIn the user key of who does while the manager is on leave; null for nobody
 * @param members who belongs to it itself, not to the teams below, in the order of their first days
 */
public record Team(
        long id,
        @Nullable Long parent,
        Label label,
        @Nullable String manager,
        @Nullable String standIn,
        List<Member> members) {

    public Team {
        members = members.stream()
                .sorted(Comparator.comparing((Member each) -> each.days().start())
                        .thenComparing(Member::person))
                .toList();
    }
}
